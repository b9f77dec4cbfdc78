package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.Finding.Severity.*;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every check of a table as a whole, just inside and just outside its limit. */
class TableFindingsTest {

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

  private static Finding rule(String sentence) {
    return new Finding(RULE, "", sentence);
  }

  @ParameterizedTest(name = "{0} of three points: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | |",
        "2 | SUM     | Mức tối đa của điểm thưởng là 3 nhưng các nhóm chỉ cộng được 2. Hãy sửa cho khớp.",
        "4 | SUM     | Các nhóm điểm thưởng cộng được 4, vượt mức tối đa 3. Hãy sửa cho khớp; nếu chủ ý chỉ tính đến 3, ghi mức trần cho nhóm."
      })
  void theBonusGroupsAreHeldAgainstTheirCap(
      String points, Finding.@Nullable Severity severity, @Nullable String sentence) {
    var table = sound().caps("3", "0").with(bonus("II", points, direct("b", points))).build();

    assertThat(TableLint.of(table))
        .isEqualTo(
            severity == null || sentence == null
                ? List.of()
                : List.of(new Finding(severity, "", sentence)));
  }

  @Test
  void aCapWithoutGroupsIsNoFault() {
    assertThat(TableLint.of(sound().caps("3", "3").build())).isEmpty();
  }

  @Test
  void theLeavesOfABonusOrDeductionGroupAreHeldAgainstItsMaximum() {
    var less = sound().caps("3", "0").with(bonus("II", "3", direct("b", "2"))).build();
    var more = sound().caps("3", "0").with(bonus("II", "3", direct("b", "4"))).build();
    var penalties = sound().caps("0", "3").with(deduction("II", "3", direct("b", "4"))).build();

    assertThat(TableLint.of(less))
        .containsExactly(
            new Finding(
                SUM,
                "II",
                "“II. Điểm thưởng” ghi tối đa 3 nhưng các mục chỉ cộng được 2. Hãy sửa cho khớp."));
    assertThat(TableLint.of(more))
        .containsExactly(
            new Finding(
                SUM,
                "II",
                "“II. Điểm thưởng” ghi tối đa 3 nhưng các mục cộng được 4. Hãy sửa cho khớp; nếu chủ"
                    + " ý chỉ tính đến 3, ghi tối đa 4 và mức trần 3."));
    assertThat(TableLint.of(penalties))
        .containsExactly(
            new Finding(
                WARNING,
                "II",
                "Các mục của “II. Điểm trừ” cộng được 4, vượt mức tối đa 3 của nhóm: phần vượt không"
                    + " được tính."));
  }

  @Test
  void aTableNeedsABaseGroupAndAGroupNeedsALeaf() {
    assertThat(TableLint.of(sound().with(group("II", "0")).build()))
        .containsExactly(
            new Finding(
                SUM,
                "II",
                "“II. Nhóm II” chưa có nội dung chấm điểm nào bên dưới. Hãy thêm hoặc xóa mục này."));
    assertThat(TableLint.of(aTable().grades(HIGH, LOW).build()))
        .containsExactly(
            new Finding(
                SUM,
                "",
                "Bảng điểm chưa có nhóm tiêu chí nào. Hãy thêm ít nhất một nhóm điểm chuẩn."));
  }

  @Test
  void theOrderOfRankingStartsWithTheTotalAndEndsWithTheMeeting() {
    var total = TieStep.of(TieStep.Kind.TOTAL);
    var meeting = TieStep.of(TieStep.Kind.BY_HAND);
    var start =
        rule("Thứ tự so sánh để xếp hạng phải bắt đầu bằng tổng điểm. Hãy đưa tổng điểm lên đầu.");
    var end =
        new Finding(
            WARNING,
            "",
            "Thứ tự so sánh nên kết thúc bằng quyết định của hội nghị khi vẫn bằng nhau.");

    assertThat(TableLint.of(sound().ties(total, meeting).build())).isEmpty();
    assertThat(TableLint.of(sound().ties().build())).containsExactly(start, end);
    assertThat(TableLint.of(sound().ties(meeting, total).build())).containsExactly(start, end);
    assertThat(TableLint.of(sound().ties(total).build())).containsExactly(end);
    assertThat(
            TableLint.of(
                sound().ties(total, new TieStep(TieStep.Kind.GROUP, "x"), meeting).build()))
        .containsExactly(
            rule("Thứ tự so sánh nêu mục “x” không có trong bảng điểm. Hãy chọn lại."));
  }

  @ParameterizedTest(name = "cap {0}: {1}")
  @CsvSource({"10, true", "0.1, true", "0, false", "10.1, false"})
  void aCapLiesBetweenNothingAndTheMaximum(String cap, boolean fits) {
    var terms = new Terms(dec("1"), dec(cap), null, Set.of());
    var sentence =
        "“a. Nội dung a” có mức trần %s ngoài khoảng từ 0 đến điểm tối đa 10. Hãy sửa mức trần."
            .formatted(cap.replace('.', ','));

    assertThat(TableLint.of(under(terms).build()))
        .isEqualTo(fits ? List.of() : List.of(new Finding(SUM, "a", sentence)));
  }

  @ParameterizedTest(name = "floor {0}: {1}")
  @CsvSource({"100, true", "0.1, true", "0, false", "100.1, false"})
  void aFloorIsAPercentage(String floor, boolean fits) {
    var table =
        under(new Terms(dec("1"), null, dec(floor), Set.of()))
            .grades(high(new GradeCondition.Vote(), new GradeCondition.Floors()), LOW)
            .build();
    var sentence =
        "“a. Nội dung a” có mức sàn %s %%, phải trên 0 và không quá 100 %%. Hãy sửa mức sàn."
            .formatted(floor.replace('.', ','));

    assertThat(TableLint.of(table))
        .isEqualTo(fits ? List.of() : List.of(new Finding(RULE, "a", sentence)));
  }

  @Test
  void aFloorNoGradeAsksForIsMentioned() {
    var terms = new Terms(dec("1"), null, dec("50"), Set.of());

    assertThat(TableLint.of(under(terms).grades(high(new GradeCondition.Vote()), LOW).build()))
        .containsExactly(
            new Finding(
                WARNING,
                "a",
                "“a. Nội dung a” có mức sàn nhưng không loại nào lấy mức sàn làm điều kiện. Hãy thêm"
                    + " điều kiện vào loại cần xét."));
  }

  @Test
  void aNegativeMaximumIsRefused() {
    var table = sound().with(group("II", "0", direct("b", "1"), direct("c", "-1"))).build();

    assertThat(TableLint.of(table))
        .containsExactly(
            new Finding(SUM, "c", "“c. Nội dung c” có điểm tối đa âm. Hãy ghi số từ 0 trở lên."));
  }

  @Test
  void leavesForDifferentKindsOfUnitsAddUpForEachKind() {
    var press = under(direct("b", "4"), Set.of("báo"));
    var office = under(direct("c", "4"), Set.of("sở"));
    var table = sound().scale("20").with(group("II", "10", press, office, direct("d", "6")));

    assertThat(TableLint.of(table.build())).isEmpty();
  }

  private static TableBuilder under(Terms terms) {
    return aTable()
        .scale("10")
        .with(group("I", "10", TableBuilder.under(direct("a", "10"), terms)))
        .caps("0", "0")
        .grades(HIGH, LOW);
  }

  private static CriterionLeaf under(CriterionLeaf leaf, Set<String> kinds) {
    return TableBuilder.under(leaf, new Terms(dec("1"), null, null, kinds));
  }
}
