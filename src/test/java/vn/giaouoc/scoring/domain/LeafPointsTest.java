package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a unit gets for what it entered, and the sentence that explains it. */
class LeafPointsTest {

  private static final ChoiceLeaf CHOICE = choice(option("t", "4"), option("k", "2"), zeroing("v"));
  private static final EventAverageLeaf EVENTS = new EventAverageLeaf(CHOICE.options());
  private static final BestOfLeaf BEST = new BestOfLeaf(CHOICE.options());
  private static final CountLeaf WORKS = new CountLeaf(dec("2"), "bài", List.of("đã đăng", "đủ"));
  private static final BandsLeaf BANDS = bands(false, "10..=4", "5..10=2");
  private static final MinusPlusLeaf FLOORED =
      new MinusPlusLeaf(null, dec("3"), dec("2"), null, true, dec("-1"), "");
  private static final MinusPlusLeaf FREE =
      new MinusPlusLeaf(dec("3"), dec("1.5"), dec("2"), null, false, dec("0"), "");
  private static final RatioLeaf OVER = new RatioLeaf(null, dec("120"));

  private static Stream<Arguments> worth() {
    return Stream.of(
        arguments(new DirectLeaf(), number(3), "3", "chấm trực tiếp 3 điểm"),
        arguments(new DirectLeaf(), number(5), "4", "chấm trực tiếp 4 điểm"),
        arguments(new BinaryLeaf(), new Input.YesNo(true), "4", "đạt: 4 điểm"),
        arguments(new BinaryLeaf(), new Input.YesNo(false), "0", "không đạt: 0 điểm"),
        arguments(CHOICE, new Input.Chosen("k"), "2", "chọn “Mức k”: 2 điểm"),
        arguments(EVENTS, events("t", "k", "v"), "2", "trung bình của 4, 2, 0: 2 điểm"),
        arguments(BEST, results("k", "t"), "4", "cao nhất trong 2 kết quả: 4 điểm"),
        arguments(BEST, results(), "0", "không có: 0 điểm"),
        arguments(BANDS, number(10), "4", "10 thuộc khoảng từ 10 % trở lên: 4 điểm"),
        arguments(BANDS, number(9), "2", "9 thuộc khoảng từ 5 đến dưới 10 %: 2 điểm"),
        arguments(BANDS, number(4), "0", "4 không thuộc khoảng nào: 0 điểm"),
        arguments(count("2"), number(1), "2", "2 × 1 = 2 điểm"),
        arguments(count("2"), number(2), "4", "2 × 2 = 4 điểm"),
        arguments(count("2"), number(3), "4", "2 × 3 = 6, tối đa 4 điểm"),
        arguments(WORKS, items(Set.of(1, 2)), "2", "2 × 1 = 2 điểm"),
        arguments(
            WORKS, items(Set.of(1, 2), Set.of(1)), "2", "2 × 1 = 2 điểm; 1 mục không đủ điều kiện"),
        arguments(new MinusPerLeaf(dec("1"), ""), number(0), "4", "4 − 1 × 0 = 4 điểm"),
        arguments(new MinusPerLeaf(dec("1"), ""), number(3), "1", "4 − 1 × 3 = 1 điểm"),
        arguments(
            new MinusPerLeaf(dec("3"), ""), number(2), "0", "4 − 3 × 2 = 0 điểm (không dưới 0)"),
        arguments(FLOORED, times("2", "1"), "2", "4 − 3 × 2 (không dưới 0) + 2 × 1 = 2 điểm"),
        arguments(FREE, times("1", "0.5"), "2.5", "3 − 1,5 × 1 + 2 × 0,5 = 2,5 điểm"),
        arguments(new RatioLeaf(null), ratio("1", "2"), "2", "1/2 × 4 = 2 điểm"),
        arguments(new RatioLeaf(null), ratio("2", "2"), "4", "2/2 × 4 = 4 điểm"),
        arguments(new RatioLeaf(null), ratio("3", "2"), "4", "3/2 × 4, tính tối đa 100 % = 4 điểm"),
        arguments(OVER, ratio("6", "5"), "4.8", "6/5 × 4 = 4,8 điểm"),
        arguments(OVER, ratio("7", "5"), "4.8", "7/5 × 4, tính tối đa 120 % = 4,8 điểm"),
        arguments(
            new ExternalLeaf("Sở Nội vụ", new BinaryLeaf()),
            new Input.YesNo(true),
            "4",
            "Do Sở Nội vụ chấm: đạt: 4 điểm"),
        arguments(
            new AutoLeaf("bai", count("2")), number(1), "2", "Hệ thống tự tính: 2 × 1 = 2 điểm"));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("worth")
  void pointsOutOfFourAndTheSentenceThatExplainsThem(
      Leaf rule, Input input, String points, String how) {
    assertWorth(rule, input, null, points, how);
  }

  private static void assertWorth(
      Leaf rule, Input input, Leaf.@Nullable Field field, String points, String how) {
    var asked = new Leaf.Asked(input, dec("4"), null, field);
    var got = rule.score(asked).value();

    assertThat(got).isEqualTo(Fraction.of(dec(points)));
    assertThat(rule.how(asked, Rounding.HUNDREDTHS.round(got))).isEqualTo(how);
  }

  private static Stream<Arguments> targets() {
    return Stream.of(
        arguments("NONE", "8", "10", "2.56", "chưa đạt chỉ tiêu, 8/10 của 80 % điểm tối đa: 2,56"),
        arguments("NONE", "10", "10", "3.2", "đạt đúng chỉ tiêu 10 của 80 % điểm tối đa: 3,2"),
        arguments("NONE", "11", "10", "3.2", "vượt chỉ tiêu 10 %, phần vượt không cộng: 3,2"),
        arguments("LINEAR", "11", "10", "3.6", "vượt chỉ tiêu 10 %, phần vượt tính đến 20 %: 3,6"),
        arguments("LINEAR", "13", "10", "4", "vượt chỉ tiêu 30 %, phần vượt tính đến 20 %: 4"),
        arguments(
            "BEST_RATE", "12", "10", "3.6", "vượt chỉ tiêu 20 %, cao nhất khối vượt 40 %: 3,6"),
        arguments(
            "BEST_RESULT", "15", "10", "3.6", "vượt chỉ tiêu 50 %, kết quả cao nhất khối 20: 3,6"),
        arguments(
            "BEST_RATE",
            "3",
            null,
            "2",
            "không giao chỉ tiêu, kết quả 3 so với cao nhất 6 của các đơn vị không giao chỉ tiêu: 2"));
  }

  @ParameterizedTest(name = "{0}: {1} against {2} is {3}")
  @MethodSource("targets")
  void aTargetIsScoredAgainstTheBloc(
      TargetLeaf.Over over, String actual, @Nullable String target, String points, String how) {
    var rule = target(over);
    var field = rule.field(List.of(reached("14", "10"), reached("20", "18"), reached("6", null)));

    assertWorth(rule, reached(actual, target), field, points, how + " điểm");
  }

  @Test
  void aUnitWithoutATargetAloneInItsBlocHasTheMaximumAndNothingForNothing() {
    var rule = target(TargetLeaf.Over.BEST_RATE);

    assertThat(rule.score(asked(rule, reached("3", null))).value()).isEqualTo(points("4"));
    assertThat(rule.score(asked(rule, reached("0", null))).value()).isEqualTo(points("0"));
    assertWorth(
        target(TargetLeaf.Over.BEST_RESULT),
        reached("12", "10"),
        null,
        "4",
        "vượt chỉ tiêu 20 %, kết quả cao nhất khối 12: 4 điểm");
  }

  private static Stream<Arguments> places() {
    var fixed = List.of(dec("4"), dec("3"), dec("1"));
    return Stream.of(
        arguments(new RankLeaf(true, fixed), 9, "4", "9 đứng thứ 1/4: 4"),
        arguments(new RankLeaf(true, fixed), 7, "3", "7 đứng thứ 2/4: 3"),
        arguments(new RankLeaf(true, fixed), 1, "1", "1 đứng thứ 4/4: 1"),
        arguments(new RankLeaf(false, fixed), 1, "4", "1 đứng thứ 1/4: 4"),
        arguments(new RankLeaf(false, fixed), 7, "3", "7 đứng thứ 2/4: 3"),
        arguments(new RankLeaf(false, fixed), 9, "1", "9 đứng thứ 4/4: 1"),
        arguments(new RankLeaf(true, List.of()), 9, "4", "9, kém nhất 1, tốt nhất 9: 4"),
        arguments(new RankLeaf(true, List.of()), 7, "3", "7, kém nhất 1, tốt nhất 9: 3"),
        arguments(new RankLeaf(false, List.of()), 7, "1", "7, kém nhất 9, tốt nhất 1: 1"),
        arguments(new RankLeaf(false, List.of()), 9, "0", "9, kém nhất 9, tốt nhất 1: 0"));
  }

  @ParameterizedTest(name = "{0}: {1} is worth {2}")
  @MethodSource("places")
  void aPlaceInTheBlocIsWorthPoints(RankLeaf rule, int own, String points, String how) {
    var field = rule.field(List.of(number(7), number(1), number(9), number(7)));

    assertWorth(rule, number(own), field, points, how + " điểm");
  }

  @Test
  void unitsThatAllHaveTheSameFigureAllHaveTheMaximum() {
    var rule = new RankLeaf(true, List.of());
    var field = rule.field(List.of(number(2), number(2)));

    assertWorth(rule, number(2), field, "4", "2, kém nhất 2, tốt nhất 2: 4 điểm");
  }

  @Test
  void onlyAChoiceThatSaysSoTakesTheWholeCriterion() {
    assertThat(CHOICE.score(asked(CHOICE, new Input.Chosen("v"))).zeroParent()).isTrue();
    assertThat(CHOICE.score(asked(CHOICE, new Input.Chosen("k"))).zeroParent()).isFalse();
  }

  private static Leaf.Asked asked(Leaf rule, Input input) {
    return new Leaf.Asked(
        input, dec("4"), null, rule.compares() ? rule.field(List.of(input)) : null);
  }

  private static Fraction points(String points) {
    return Fraction.of(dec(points));
  }

  static Input number(int n) {
    return new Input.Figure(BigDecimal.valueOf(n));
  }

  static Input events(String... options) {
    return new Input.Events(List.of(options));
  }

  /** Results whose proof is named after the level. */
  static Input results(String... options) {
    return new Input.Results(
        Stream.of(options).map(o -> new Input.Result(o, "nguồn " + o)).toList());
  }

  /** Items whose proof is their number, the first 1. */
  @SafeVarargs
  static Input items(Set<Integer>... met) {
    var items = new ArrayList<Input.Item>();
    for (var conditions : met) {
      items.add(new Input.Item(conditions, "bài " + (items.size() + 1)));
    }
    return new Input.Items(items);
  }

  static Input times(String times, String rate) {
    return new Input.Times(dec(times), dec(rate));
  }

  static Input ratio(String done, String due) {
    return new Input.Share(dec(done), dec(due));
  }

  static Input reached(String actual, @Nullable String target) {
    return new Input.Reached(dec(actual), target == null ? null : dec(target));
  }

  static TargetLeaf target(TargetLeaf.Over over) {
    return new TargetLeaf(dec("80"), over, over == TargetLeaf.Over.LINEAR ? dec("20") : null);
  }
}
