package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.giaouoc.scoring.domain.Finding.Severity.*;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every check of grades and quotas, just inside and just outside its limit. */
class GradeLintTest {

  private static final GradeBand LOW = grade("Yếu", "0", "5");
  private static final GradeBand HIGH = grade("Tốt", "5", null);

  private static TableBuilder sound() {
    return aTable()
        .scale("10")
        .with(group("I", "10", leaf("a", "10", count("1"))))
        .caps("0", "0")
        .highest("10")
        .grades(HIGH, LOW);
  }

  private static GradeBand high(GradeCondition... conditions) {
    return grade("Tốt", "5", null, conditions);
  }

  private static Finding gap(String sentence) {
    return new Finding(BAND_GAP, "", sentence);
  }

  private static Finding rule(String sentence) {
    return new Finding(RULE, "", sentence);
  }

  private static Stream<Arguments> grades() {
    var wanting = "Điều kiện của loại “Tốt” chưa có con số hợp lệ: ";
    var percent = wanting + "mục “a” cần tỷ lệ trên 0 và không quá 100 %.";
    var unknown =
        "Điều kiện của loại “Tốt” nêu mục “x” không có trong bảng điểm. Hãy chọn lại mục.";
    return Stream.of(
        arguments(high(new GradeCondition.MinimumShare("a", dec("100"))), null),
        arguments(high(new GradeCondition.MinimumShare("I", dec("0.1"))), null),
        arguments(high(new GradeCondition.MinimumShare("a", dec("100.1"))), gap(percent)),
        arguments(high(new GradeCondition.MinimumShare("a", dec("0"))), gap(percent)),
        arguments(high(new GradeCondition.MinimumShare("x", dec("50"))), rule(unknown)),
        arguments(high(new GradeCondition.EveryCriterion(dec("100"))), null),
        arguments(
            high(new GradeCondition.EveryCriterion(dec("101"))),
            gap(wanting + "mọi tiêu chí cần tỷ lệ trên 0 và không quá 100 %.")),
        arguments(high(new GradeCondition.MinimumCount("a", dec("1"))), null),
        arguments(
            high(new GradeCondition.MinimumCount("a", dec("0"))),
            gap(wanting + "mục “a” cần số lượng trên 0.")),
        arguments(high(new GradeCondition.MinimumCount("x", dec("1"))), rule(unknown)),
        arguments(high(new GradeCondition.MinimumFigure("phiếu", dec("1"))), null),
        arguments(
            high(new GradeCondition.MinimumFigure("phiếu", dec("0"))),
            gap(wanting + "số liệu “phiếu” cần số lượng trên 0.")),
        arguments(high(new GradeCondition.Vote()), null),
        arguments(
            high(new GradeCondition.Floors()),
            gap(
                "Điều kiện của loại “Tốt” chưa có con số hợp lệ: cần mức sàn của ít nhất một tiêu"
                    + " chí.")),
        arguments(
            grade("Tốt", "5", "10"),
            gap("Loại cao nhất “Tốt” không được có mức trên. Hãy bỏ mức trên.")),
        arguments(
            grade("Tốt", "4", null), gap("“Yếu” và “Tốt” chồng lên nhau. Hãy sửa cho liền nhau.")),
        arguments(
            grade("Tốt", "6", null),
            gap("Hở khoảng điểm từ 5 đến dưới 6 giữa “Yếu” và “Tốt”. Hãy sửa cho liền nhau.")),
        arguments(
            grade("Tốt", "0", null),
            gap("Mức của “Yếu” (0) phải thấp hơn mức của “Tốt” (0). Hãy sửa.")),
        arguments(
            grade("Yếu", "5", null), rule("Có hai loại cùng tên “Yếu”. Hãy đặt tên khác nhau.")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("grades")
  void theHighestGradeFitsAboveTheLowestAndItsConditionsHaveANumber(
      GradeBand high, @Nullable Finding finding) {
    assertThat(GradeLint.of(sound().grades(high, LOW).build()))
        .isEqualTo(finding == null ? List.of() : List.of(finding));
  }

  private static Stream<Arguments> lowest() {
    return Stream.of(
        arguments(
            grade("Yếu", "1", "5"),
            "Không có loại nào cho tổng điểm dưới 1. Loại thấp nhất “Yếu” phải bắt đầu từ 0."),
        arguments(grade("Yếu", "0", null), "“Yếu” và “Tốt” chồng lên nhau. Hãy sửa cho liền nhau."),
        arguments(
            grade("Yếu", "0", "5", new GradeCondition.Vote()),
            "Loại thấp nhất “Yếu” không được có điều kiện kèm theo. Hãy bỏ điều kiện."));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("lowest")
  void theLowestGradeTakesEveryUnitThatIsLeft(GradeBand low, String sentence) {
    assertThat(GradeLint.of(sound().grades(HIGH, low).build())).containsExactly(gap(sentence));
  }

  @Test
  void aTableWithoutGradesIsOnlyMentioned() {
    assertThat(TableLint.of(sound().grades().build()))
        .containsExactly(
            new Finding(
                WARNING, "", "Bảng điểm chưa có mức xếp loại. Hãy thêm nếu khối có xếp loại."));
  }

  private static Stream<Arguments> quotas() {
    return Stream.of(
        arguments(quota("Tốt", "100", null), null),
        arguments(quota("Tốt", "0.1", "Yếu"), null),
        arguments(new Quota("Tốt", null, null, Map.of(1, 0)), null),
        arguments(
            quota("Tốt", "0", null), "Hạn mức của “Tốt” là 0 %, phải trên 0 và không quá 100 %."),
        arguments(
            quota("Tốt", "101", null),
            "Hạn mức của “Tốt” là 101 %, phải trên 0 và không quá 100 %."),
        arguments(
            quota("Giỏi", "20", null),
            "Hạn mức nêu loại “Giỏi” không có trong bảng điểm. Hãy sửa tên loại."),
        arguments(
            quota("Yếu", "20", null),
            "Hạn mức đặt cho loại thấp nhất “Yếu”, không còn loại nào thấp hơn. Hãy bỏ hạn mức này."),
        arguments(
            quota("Tốt", "20", "Giỏi"),
            "Hạn mức của “Tốt” tính trên loại “Giỏi” không có trong bảng điểm. Hãy sửa tên loại."),
        arguments(quota("Tốt", "20", "Tốt"), null),
        arguments(
            new Quota("Tốt", null, null, Map.of(1, 1, 5, -1)),
            "Hạn mức của “Tốt” có số lượng âm. Hãy sửa."));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("quotas")
  void aQuotaNamesAGradeAndALimitThatCanBeReached(Quota quota, @Nullable String sentence) {
    assertThat(GradeLint.of(sound().quotas(quota).build()))
        .isEqualTo(sentence == null ? List.of() : List.of(rule(sentence)));
  }

  static Quota quota(String grade, String percent, @Nullable String of) {
    return new Quota(grade, dec(percent), of, Map.of());
  }
}
