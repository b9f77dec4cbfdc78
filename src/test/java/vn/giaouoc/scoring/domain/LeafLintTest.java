package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.giaouoc.scoring.domain.Finding.Severity.*;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check of a leaf of four points, just inside and just outside its limit. */
class LeafLintTest {

  private static List<Finding> lint(Leaf rule) {
    return LeafLint.of(leaf("a", "4", rule));
  }

  private static Finding finding(Finding.Severity severity, String what) {
    return new Finding(severity, "a", "“a. Nội dung a”: " + what);
  }

  private static Stream<Leaf> sound() {
    return Stream.of(
        new DirectLeaf(),
        choice(option("t", "4"), option("k", "0")),
        new EventAverageLeaf(List.of(option("t", "4"), option("k", "0"))),
        new BestOfLeaf(List.of(option("t", "4"))),
        count("4"),
        count("0.01"),
        new MinusPerLeaf(dec("4"), "lần"),
        new RatioLeaf(dec("4")),
        target("0"),
        target("100"),
        both("4", "0", "4", "4", "4"),
        new RankLeaf(true, List.of(dec("4"), dec("4"), dec("0"))),
        new RankLeaf(true, List.of()),
        bands(true, "50..=4", "..50=0"),
        bands(false, "0..=4"),
        bands(false, "-1..=4"),
        upTo("%", false),
        upTo("", true),
        new AutoLeaf("bai", count("4")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sound")
  void aRuleAtItsLimitsIsSound(Leaf rule) {
    assertThat(lint(rule)).isEmpty();
    assertThat(lint(new ExternalLeaf("Sở Nội vụ", rule instanceof AutoLeaf a ? a.of() : rule)))
        .isEmpty();
  }

  private static String outside(String level, String points) {
    return "mức “Mức %s” được %s điểm, ngoài khoảng từ 0 đến 4. Hãy sửa điểm của mức."
        .formatted(level, points);
  }

  private static Stream<Arguments> faulty() {
    var few = "cần ít nhất 2 mức để chọn. Hãy thêm mức.";
    var twice = "có hai mức trùng mã “t”. Hãy đặt mã khác nhau.";
    var negative = "điểm trừ và điểm cộng mỗi lần không được âm. Hãy sửa.";
    var none = "điểm mỗi lần phải lớn hơn 0. Hãy sửa.";
    var base = "phần điểm khi đạt chỉ tiêu phải từ 0 đến 100 %. Hãy sửa.";
    var step = "bước làm tròn lớn hơn điểm tối đa. Hãy xem lại.";
    var place = "có thứ hạng cho điểm ngoài khoảng từ 0 đến 4. Hãy sửa điểm của thứ hạng.";
    return Stream.of(
        arguments(choice(option("t", "4")), BAND_GAP, few),
        arguments(new EventAverageLeaf(List.of(option("t", "4"))), BAND_GAP, few),
        arguments(choice(option("t", "4"), option("t", "0")), BAND_GAP, twice),
        arguments(choice(option("t", "4"), option("k", "-1")), SUM, outside("k", "-1")),
        arguments(choice(option("t", "4"), option("k", "4.01")), SUM, outside("k", "4,01")),
        arguments(
            choice(option("t", "3"), option("k", "0")),
            WARNING,
            "không có mức nào đạt điểm tối đa 4. Hãy xem lại."),
        arguments(count("0"), SUM, none),
        arguments(
            count("4.01"), SUM, "điểm mỗi lần (4,01) lớn hơn mức tối đa (4). Hãy sửa cho khớp."),
        arguments(new MinusPerLeaf(dec("-1"), "lần"), SUM, none),
        arguments(new RatioLeaf(dec("4.01")), WARNING, step),
        arguments(target("-1"), SUM, base),
        arguments(target("100.1"), SUM, base),
        arguments(both("-1", "0", "0", null, null), SUM, negative),
        arguments(both("0", "-1", "0", null, null), SUM, negative),
        arguments(
            both("1", "1", "4.1", null, null),
            SUM,
            "mức thấp nhất lớn hơn điểm tối đa. Hãy sửa cho khớp."),
        arguments(
            both("1", "1", "0", "4.1", null),
            SUM,
            "điểm khởi đầu lớn hơn điểm tối đa. Hãy sửa cho khớp."),
        arguments(both("1", "1", "0", null, "4.1"), WARNING, step),
        arguments(new RankLeaf(true, List.of(dec("4.1"), dec("0"))), SUM, place),
        arguments(new RankLeaf(true, List.of(dec("4"), dec("-1"))), SUM, place),
        arguments(
            new RankLeaf(true, List.of(dec("4"), dec("1"), dec("2"))),
            BAND_GAP,
            "thứ hạng 3 được nhiều điểm hơn thứ hạng 2. Hãy sửa cho giảm dần."),
        arguments(bands(true), BAND_GAP, "chưa có khoảng điểm nào. Hãy thêm khoảng."),
        arguments(
            bands(true, "..50=-1", "50..=4"),
            SUM,
            "khoảng “dưới 50 %” được -1 điểm, ngoài khoảng từ 0 đến 4. Hãy sửa điểm của khoảng."),
        arguments(
            bands(true, "..50=0", "50..=4.1"),
            SUM,
            "khoảng “từ 50 % trở lên” được 4,1 điểm, ngoài khoảng từ 0 đến 4. Hãy sửa điểm của khoảng."),
        arguments(
            bands(false, "1..=4"),
            BAND_GAP,
            "không có khoảng nào cho giá trị dưới 1. Hãy sửa cho liền nhau."),
        arguments(
            bands(false, "0..9=4"),
            BAND_GAP,
            "không có khoảng nào cho giá trị từ 9 trở lên. Hãy sửa cho liền nhau."),
        arguments(
            upTo("bài", false),
            BAND_GAP,
            "không có khoảng nào cho giá trị trên 100. Hãy sửa cho liền nhau."),
        arguments(
            bands(true, "0..100=4"),
            BAND_GAP,
            "không có khoảng nào cho giá trị từ 100 trở lên. Hãy sửa cho liền nhau."),
        arguments(
            new AutoLeaf("bai", new BinaryLeaf()),
            RULE,
            "hệ thống chỉ cho một con số, không tính được theo cách “%s”. Hãy chọn cách khác."
                .formatted(LeafType.BINARY.vi())),
        arguments(new AutoLeaf("bai", count("0")), SUM, none),
        arguments(new ExternalLeaf("Sở Nội vụ", target("-1")), SUM, base));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("faulty")
  void aRuleBeyondItsLimitsIsNamedWithWhatToDo(Leaf rule, Finding.Severity severity, String what) {
    assertThat(lint(rule)).containsExactly(finding(severity, what));
  }

  @Test
  void aListOfResultsNeedsOneLevel() {
    assertThat(lint(new BestOfLeaf(List.of())))
        .contains(finding(BAND_GAP, "cần ít nhất 1 mức để chọn. Hãy thêm mức."));
  }

  @Test
  void everyPlaceThatRisesIsNamedFromTheSecondOn() {
    assertThat(lint(new RankLeaf(true, List.of(dec("1"), dec("2"), dec("3")))))
        .containsExactly(
            finding(BAND_GAP, "thứ hạng 2 được nhiều điểm hơn thứ hạng 1. Hãy sửa cho giảm dần."),
            finding(BAND_GAP, "thứ hạng 3 được nhiều điểm hơn thứ hạng 2. Hãy sửa cho giảm dần."));
  }

  private static Stream<Arguments> seams() {
    return Stream.of(
        arguments(true, "5", true, "5", null),
        arguments(false, "5", false, "5", null),
        arguments(true, "5", false, "5", "hai khoảng chồng lên nhau ở giá trị 5."),
        arguments(false, "6", true, "5", "hai khoảng chồng lên nhau ở giá trị 5."),
        arguments(false, "5", true, "5", "không có khoảng nào cho đúng giá trị 5."),
        arguments(true, "4", true, "5", "hở khoảng trên 4 đến 5."),
        arguments(false, "4", false, "5", "hở khoảng từ 4 đến dưới 5."),
        arguments(false, null, false, "5", "hai khoảng chồng lên nhau ở giá trị 5."));
  }

  @ParameterizedTest(name = "up to {1} ({0}), from {3} (above: {2}): {4}")
  @MethodSource("seams")
  void twoBandsMeetInOnePoint(
      boolean upTo, @Nullable String below, boolean above, String from, @Nullable String fault) {
    var high = below == null ? null : dec(below);
    var rule =
        new BandsLeaf(
            false,
            "",
            List.of(
                new BandsLeaf.Band(null, false, high, upTo, BigDecimal.ZERO),
                new BandsLeaf.Band(dec(from), above, null, false, dec("4"))));

    assertThat(lint(rule))
        .isEqualTo(
            fault == null
                ? List.of()
                : List.of(finding(BAND_GAP, fault + " Hãy sửa cho liền nhau.")));
  }

  @Test
  void aGuideAndAWordOnEvidenceAreAskedFor() {
    var bare =
        new CriterionLeaf(
            "a",
            "a",
            "Nội dung a",
            dec("4"),
            new DirectLeaf(),
            Set.of(),
            NotArisen.FULL,
            new EvidenceRule(false, " "),
            " ",
            null);
    var proven =
        new CriterionLeaf(
            "a",
            "a",
            "Nội dung a",
            dec("4"),
            new DirectLeaf(),
            Set.of(),
            NotArisen.FULL,
            new EvidenceRule(true, ""),
            "Theo số liệu",
            null);

    assertThat(LeafLint.of(bare))
        .containsExactly(
            finding(WARNING, "chưa có hướng dẫn chấm. Hãy bổ sung."),
            finding(WARNING, "chưa nói cần minh chứng gì. Hãy bổ sung."));
    assertThat(LeafLint.of(proven)).isEmpty();
  }

  private static TargetLeaf target(String base) {
    return new TargetLeaf(dec(base), TargetLeaf.Over.NONE, null);
  }

  private static MinusPlusLeaf both(
      String per, String plus, String least, @Nullable String base, @Nullable String step) {
    return new MinusPlusLeaf(
        base == null ? null : dec(base),
        dec(per),
        dec(plus),
        step == null ? null : dec(step),
        true,
        dec(least),
        "");
  }

  /** One band up to and with 100. */
  private static BandsLeaf upTo(String unit, boolean share) {
    return new BandsLeaf(
        share, unit, List.of(new BandsLeaf.Band(null, false, dec("100"), true, dec("4"))));
  }
}
