package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.giaouoc.scoring.domain.LeafPointsTest.*;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaouoc.shared.UnitId;

/** What a rule says of itself, what it shows of an entry, and what it refuses. */
class LeafWordsTest {

  private static final String WRONG_KIND =
      "Giá trị nhập không đúng loại của tiêu chí. Hãy nhập lại.";
  private static final String UNKNOWN = "Có mức đã chọn không có trong bảng điểm. Hãy chọn lại.";
  private static final String COUNT = "Số lần phải là số nguyên từ 0 trở lên.";
  private static final ChoiceLeaf CHOICE = choice(option("t", "4"), option("k", "2"), zeroing("v"));
  private static final EventAverageLeaf EVENTS = new EventAverageLeaf(CHOICE.options());
  private static final BestOfLeaf BEST = new BestOfLeaf(CHOICE.options());
  private static final CountLeaf WORKS = new CountLeaf(dec("2"), "bài", List.of("đã đăng", "đủ"));
  private static final MinusPlusLeaf BOTH =
      new MinusPlusLeaf(null, dec("3"), dec("2"), null, true, dec("-1"), "");
  private static final TargetLeaf TARGET = target(TargetLeaf.Over.NONE);
  private static final Input YES = new Input.YesNo(true);

  private static Stream<Arguments> rules() {
    var choices = "4 điểm: Mức t; 2 điểm: Mức k; 0 điểm: Mức v (cả tiêu chí 0 điểm).";
    var best = "giá trị cao nhất đứng đầu: 4; 1 điểm.";
    return Stream.of(
        arguments(new DirectLeaf(), "Chấm trực tiếp từ 0 đến 4 điểm."),
        arguments(new BinaryLeaf(), "Đạt: 4 điểm; không đạt: 0 điểm."),
        arguments(CHOICE, choices),
        arguments(EVENTS, "Trung bình các lần phát sinh; mỗi lần: " + choices),
        arguments(BEST, "Chỉ tính mức cao nhất, một lần: " + choices),
        arguments(bands(true, "5..=4", "..5=0"), "4 điểm: từ 5 % trở lên; 0 điểm: dưới 5 %."),
        arguments(count("2"), "Mỗi lần 2 điểm, tối đa 4 điểm."),
        arguments(new CountLeaf(dec("2"), ""), "Mỗi lần 2 điểm, tối đa 4 điểm."),
        arguments(WORKS, "Mỗi bài 2 điểm, tối đa 4 điểm; điều kiện, phải đủ cả: đã đăng; đủ."),
        arguments(new MinusPerLeaf(dec("1"), ""), "Từ 4 điểm, mỗi lần trừ 1 điểm."),
        arguments(new MinusPerLeaf(dec("1"), "vụ"), "Từ 4 điểm, mỗi vụ trừ 1 điểm."),
        arguments(BOTH, "Từ 4 điểm, mỗi lần trừ 3 điểm; cộng 2 × mức đạt; từ -1 đến 4 điểm."),
        arguments(
            new MinusPlusLeaf(dec("3"), dec("1"), dec("2"), null, false, dec("0"), "vụ"),
            "Từ 3 điểm, mỗi vụ trừ 1 điểm; cộng 2 × mức đạt; từ 0 đến 4 điểm."),
        arguments(new RatioLeaf(null), "Số đạt / số đến hạn × 4."),
        arguments(
            new RatioLeaf(dec("0.5"), dec("120")),
            "Số đạt / số đến hạn × 4, tính đến 120 %, làm tròn đến 0,5 điểm."),
        arguments(
            TARGET,
            "Đạt chỉ tiêu được 80 % của 4 điểm, chưa đạt tính theo tỷ lệ; phần vượt không cộng khi"
                + " vượt. Đơn vị không được giao chỉ tiêu so với nhau."),
        arguments(
            new RankLeaf(true, List.of()), "Theo vị trí trong khối: giá trị cao nhất được 4 điểm."),
        arguments(
            new RankLeaf(false, List.of()),
            "Theo vị trí trong khối: giá trị thấp nhất được 4 điểm."),
        arguments(
            new RankLeaf(true, List.of(dec("4"), dec("1"))), "Theo thứ hạng trong khối, " + best),
        arguments(
            new ExternalLeaf("Sở Nội vụ", new BinaryLeaf()),
            "Do Sở Nội vụ chấm. Đạt: 4 điểm; không đạt: 0 điểm."),
        arguments(
            new AutoLeaf("bai", count("2")), "Hệ thống tự tính. Mỗi lần 2 điểm, tối đa 4 điểm."));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("rules")
  void theRuleIsSaidInASentence(Leaf rule, String sentence) {
    assertThat(rule.rule(dec("4"))).isEqualTo(sentence);
  }

  private static Stream<Arguments> refused() {
    return Stream.of(
        arguments(new DirectLeaf(), one(0), null),
        arguments(new DirectLeaf(), one(-1), "Điểm phải từ 0 đến 4."),
        arguments(new DirectLeaf(), YES, WRONG_KIND),
        arguments(new BinaryLeaf(), YES, null),
        arguments(new BinaryLeaf(), one(1), WRONG_KIND),
        arguments(
            CHOICE, new Input.Chosen("x"), "Mức đã chọn không có trong bảng điểm. Hãy chọn lại."),
        arguments(CHOICE, new Input.Chosen("t"), null),
        arguments(EVENTS, YES, WRONG_KIND),
        arguments(
            EVENTS,
            events(),
            "Hãy nhập ít nhất một lần; nếu trong năm không có, hãy chọn “Không phát sinh”."),
        arguments(EVENTS, events("t", "x"), UNKNOWN),
        arguments(EVENTS, events("t", "k"), null),
        arguments(BEST, YES, WRONG_KIND),
        arguments(BEST, results("t", "x"), UNKNOWN),
        arguments(BEST, results("t"), null),
        arguments(bands(false, "0..5=1"), one(-1), "Giá trị không được âm."),
        arguments(bands(false, "0..5=1"), one(0), null),
        arguments(
            bands(false, "0..5=1"),
            one(5),
            "Giá trị không nằm trong khoảng nào của bảng điểm. Hãy kiểm tra lại số liệu."),
        arguments(bands(true, "0..=1"), ratio("2", "1"), "Số đạt không được lớn hơn tổng số."),
        arguments(bands(true, "0..=1"), ratio("1", "1"), null),
        arguments(bands(true, "0..=1"), one(1), WRONG_KIND),
        arguments(count("2"), one(0), null),
        arguments(count("2"), one(-1), COUNT),
        arguments(count("2"), new Input.Figure(dec("1.5")), COUNT),
        arguments(count("2"), YES, WRONG_KIND),
        arguments(WORKS, items(Set.of(1, 2)), null),
        arguments(WORKS, items(Set.of(0)), "Tiêu chí này chỉ có 2 điều kiện. Hãy chọn lại."),
        arguments(WORKS, items(Set.of(3)), "Tiêu chí này chỉ có 2 điều kiện. Hãy chọn lại."),
        arguments(new MinusPerLeaf(dec("1"), ""), one(-1), COUNT),
        arguments(new MinusPerLeaf(dec("1"), ""), one(0), null),
        arguments(BOTH, times("0", "0"), null),
        arguments(BOTH, times("-1", "0"), "Số liệu không được âm."),
        arguments(BOTH, times("0", "-0.1"), "Số liệu không được âm."),
        arguments(BOTH, YES, WRONG_KIND),
        arguments(new RatioLeaf(null), ratio("-1", "1"), "Số liệu không được âm."),
        arguments(new RatioLeaf(null), ratio("0", "-1"), "Số liệu không được âm."),
        arguments(new RatioLeaf(null), ratio("0", "1"), null),
        arguments(new RatioLeaf(null), ratio("2", "1"), null),
        arguments(TARGET, reached("0", null), null),
        arguments(TARGET, reached("-1", null), "Kết quả và chỉ tiêu không được âm."),
        arguments(TARGET, reached("1", "-1"), "Kết quả và chỉ tiêu không được âm."),
        arguments(TARGET, YES, WRONG_KIND),
        arguments(new RankLeaf(true, List.of()), one(0), null),
        arguments(new RankLeaf(true, List.of()), one(-1), "Giá trị không được âm."),
        arguments(new RankLeaf(true, List.of()), YES, WRONG_KIND));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("refused")
  void anEntryIsTakenOrRefusedWithAReason(Leaf rule, Input input, @Nullable String problem) {
    assertThat(rule.problem(input, dec("4"))).isEqualTo(problem);
    assertThat(new ExternalLeaf("Sở Nội vụ", rule).problem(input, dec("4"))).isEqualTo(problem);
  }

  private static Input one(int n) {
    return LeafPointsTest.number(n);
  }

  private static Stream<Arguments> shown() {
    return Stream.of(
        arguments(CHOICE, new Input.Chosen("t"), "Mức t"),
        arguments(CHOICE, new Input.Chosen("mất"), "mất"),
        arguments(CHOICE, YES, "Đạt"),
        arguments(EVENTS, events("t", "k"), "Mức t, Mức k"),
        arguments(EVENTS, new Input.YesNo(false), "Không đạt"),
        arguments(BEST, results("k", "t"), "Mức k (nguồn k), Mức t (nguồn t)"),
        arguments(BEST, results(), "không có"),
        arguments(BEST, one(3), "3"),
        arguments(
            WORKS,
            items(Set.of(1, 2), Set.of(1)),
            "1/2 mục đủ điều kiện: bài 1; bài 2 (thiếu: đủ)"),
        arguments(WORKS, new Input.Items(List.of()), "0"),
        arguments(count("2"), items(Set.of()), "1 mục: bài 1"),
        arguments(WORKS, one(3), "3"),
        arguments(new DirectLeaf(), results("k", "t"), "k, t"),
        arguments(TARGET, reached("3", "4"), "3 so với chỉ tiêu 4"),
        arguments(TARGET, reached("3", null), "3 (không giao chỉ tiêu)"),
        arguments(BOTH, times("1", "0.5"), "1 lần trừ; 0,5 phần cộng"),
        arguments(new ExternalLeaf("Sở", CHOICE), new Input.Chosen("t"), "Mức t"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("shown")
  void anEntryIsShownInWords(Leaf rule, Input input, String shown) {
    assertThat(rule.show(input)).isEqualTo(shown);
  }

  @Test
  void anOptionIsLabelledWithItsPoints() {
    assertThat(option("k", "2.5").label()).isEqualTo("2,5 điểm: Mức k");
  }

  @ParameterizedTest(name = "{0}–{2} ({1}, {3}) in “{4}”: {5}")
  @CsvSource(
      nullValues = "-",
      value = {
        "-, false, -, false, %, mọi giá trị",
        "5, false, -, false, '', từ 5 trở lên",
        "5, true, -, false, %, trên 5 %",
        "-, false, 5, false, %, dưới 5 %",
        "-, false, 5, true, bài, 5 bài trở xuống",
        "5, false, 9, true, %, từ 5 đến 9 %",
        "5, true, 9, false, '', trên 5 đến dưới 9"
      })
  void aBandIsReadAloud(
      @Nullable BigDecimal from,
      boolean above,
      @Nullable BigDecimal below,
      boolean upTo,
      String unit,
      String words) {
    assertThat(new BandsLeaf.Band(from, above, below, upTo, BigDecimal.ONE).vi(unit))
        .isEqualTo(words);
  }

  @Test
  void theProofOfWhatCountsIsNamedOnceAndCanBeTakenOut() {
    var works = items(Set.of(1, 2), Set.of(1), Set.of(1, 2));
    var unnamed = new Input.Results(List.of(new Input.Result("t", ""), new Input.Result("k", "B")));
    var external = new ExternalLeaf("Sở Nội vụ", WORKS);

    assertThat(WORKS.sources(works)).containsExactlyInAnyOrder("bài 1", "bài 3");
    assertThat(external.sources(works)).containsExactlyInAnyOrder("bài 1", "bài 3");
    assertThat(WORKS.sources(new Input.Items(List.of(new Input.Item(Set.of(1, 2), ""))))).isEmpty();
    assertThat(WORKS.sources(one(2))).isEmpty();
    assertThat(BEST.sources(unnamed)).containsExactly("B");
    assertThat(new AutoLeaf("bai", count("1")).sources(one(2))).containsExactly("bai");
    assertThat(WORKS.without(items(Set.of(1), Set.of(2)), Set.of("bài 2")))
        .isEqualTo(items(Set.of(1)));
    assertThat(external.without(items(Set.of(1), Set.of(2)), Set.of("bài 2")))
        .isEqualTo(items(Set.of(1)));
    assertThat(WORKS.without(one(2), Set.of("bài 2"))).isNull();
    assertThat(BEST.without(results("t", "k"), Set.of("nguồn t"))).isEqualTo(results("k"));
    assertThat(BEST.without(one(2), Set.of())).isNull();
  }

  private static Stream<Arguments> counted() {
    var option = choice(option("t", "4"), option("v", "0"));
    var peers = new Input.Peers(Map.of(new UnitId(1), BigDecimal.ONE));
    return Stream.of(
        arguments(option, new Input.Chosen("t"), 1),
        arguments(option, new Input.Chosen("v"), 0),
        arguments(new DirectLeaf(), new Input.Chosen("t"), 0),
        arguments(new BinaryLeaf(), YES, 1),
        arguments(new BinaryLeaf(), new Input.YesNo(false), 0),
        arguments(new RatioLeaf(null), ratio("3", "4"), 3),
        arguments(TARGET, reached("5", "7"), 5),
        arguments(BOTH, times("2", "1"), 2),
        arguments(EVENTS, events("t", "k", "k"), 3),
        arguments(BEST, results("t", "k"), 2),
        arguments(WORKS, items(Set.of(1, 2), Set.of(1)), 1),
        arguments(new PeerLeaf(0), peers, 1),
        arguments(new AutoLeaf("bai", count("1")), one(6), 6));
  }

  @ParameterizedTest(name = "{1} happened {2} times")
  @MethodSource("counted")
  void anEntrySaysHowOftenItHappened(Leaf rule, Input input, int times) {
    assertThat(rule.times(input)).isEqualByComparingTo(BigDecimal.valueOf(times));
  }

  @Test
  void whatIsFilledForTheUnitAndWhatComparesUnitsIsKnown() {
    var ranked = new ExternalLeaf("Sở Nội vụ", new RankLeaf(true, List.of()));
    var rounded = new ExternalLeaf("Sở Nội vụ", new RatioLeaf(dec("0.5")));

    assertThat(List.of(ranked.filled(), ranked.compares())).containsExactly(true, true);
    assertThat(List.of(CHOICE.filled(), CHOICE.compares())).containsExactly(false, false);
    assertThat(rounded.compares()).isFalse();
    assertThat(rounded.step()).isEqualTo(rounded.of().step());
    assertThat(ranked.field(List.of(one(1)))).isEqualTo(ranked.of().field(List.of(one(1))));
  }

  @Test
  void moreThanTheMaximumIsDoubtedNotRefused() {
    var rule = new ExternalLeaf("Sở Nội vụ", new DirectLeaf());

    assertThat(rule.doubt(one(5), dec("4"))).isEqualTo("Điểm phải từ 0 đến 4.");
    assertThat(rule.doubt(one(4), dec("4"))).isNull();
  }

  @Test
  void neitherMarksOfPeersNorAnotherBorrowedRuleCanBeBorrowed() {
    var auto = new AutoLeaf("bai", count("1"));

    assertThatThrownBy(() -> new ExternalLeaf("Sở Nội vụ", new PeerLeaf(0)))
        .hasMessage("of: không tính điểm được theo PEER.");
    assertThatThrownBy(() -> new AutoLeaf("bai", auto))
        .hasMessage("of: không tính điểm được theo AUTO.");
  }

  @Test
  void aLimitMakesSense() {
    assertThatThrownBy(() -> new TargetLeaf(dec("80"), TargetLeaf.Over.LINEAR, dec("0")))
        .hasMessage("limit: phải lớn hơn 0.");
    assertThatThrownBy(() -> new TargetLeaf(dec("80"), TargetLeaf.Over.NONE, dec("5")))
        .hasMessage("limit: chỉ ghi, và phải ghi, khi over là LINEAR.");
    assertThatThrownBy(() -> new RatioLeaf(null, dec("99")))
        .hasMessage("limit: mức tính tối đa phải từ 100 % trở lên.");
  }
}
