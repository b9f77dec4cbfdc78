package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.ColumnRole.*;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The states of a sheet, its moves and its columns. */
class SheetStepTest {

  @ParameterizedTest(name = "{0} leads to {1} from {2} only")
  @CsvSource({
    "BEGIN, DRAFT, EMPTY RETURNED",
    "SUBMIT, SUBMITTED, DRAFT RETURNED",
    "RETURN, RETURNED, SUBMITTED CHECKED BLOC_SCORED EXPLAINED",
    "CHECK, CHECKED, SUBMITTED",
    "SCORE, BLOC_SCORED, SUBMITTED CHECKED",
    "REOPEN_TO_SUBMITTED, SUBMITTED, CHECKED BLOC_SCORED",
    "REOPEN_TO_CHECKED, CHECKED, BLOC_SCORED",
    "EXPLAIN, EXPLAINED, BLOC_SCORED EXPLAINED",
    "CONFIRM, CONFIRMED, BLOC_SCORED EXPLAINED",
    "DROP, EXPLAINED, CONFIRMED APPRAISED",
    "APPRAISE, APPRAISED, CONFIRMED",
    "FINISH, FINAL, CONFIRMED APPRAISED",
    "RESCORE, SUBMITTED, SUBMITTED CHECKED BLOC_SCORED EXPLAINED CONFIRMED APPRAISED"
  })
  void aSheetMovesOnlyAlongTheseSteps(SheetStep step, SheetState to, String from) {
    assertThat(step.to()).isEqualTo(to);
    assertThat(states(step)).isEqualTo(from);
  }

  private static String states(SheetStep step) {
    return Arrays.stream(SheetState.values())
        .filter(step::isFrom)
        .map(Enum::name)
        .collect(Collectors.joining(" "));
  }

  @Test
  void theUnitFillsInItsColumnUntilItHandsTheSheetIn() {
    assertThat(Arrays.stream(SheetState.values()).filter(SheetState::isWithUnit))
        .containsExactly(SheetState.EMPTY, SheetState.DRAFT, SheetState.RETURNED);
  }

  @Test
  void pointsAreLockedFromTheAgreementOn() {
    assertThat(Arrays.stream(SheetState.values()).filter(SheetState::isLocked))
        .containsExactly(SheetState.CONFIRMED, SheetState.APPRAISED, SheetState.FINAL);
  }

  @Test
  void everyStateIsSaidInOfficialWords() {
    assertThat(Arrays.stream(SheetState.values()).map(SheetState::vi))
        .containsExactly(
            "Chưa chấm",
            "Đang tự chấm",
            "Đã nộp",
            "Được trả về để chấm lại",
            "Đã kiểm tra chéo",
            "Khối đã chấm",
            "Đã giải trình",
            "Đã chốt điểm",
            "Ban TĐKT đã thẩm định",
            "Kết quả cuối cùng");
  }

  @Test
  void theBoardAndTheCouncilStandAboveTheBlocAndScoreAsTheBlocDoes() {
    assertThat(Arrays.stream(ColumnRole.values()).filter(ColumnRole::ofBloc))
        .containsExactly(BLOC, BOARD, COUNCIL);
    assertThat(Arrays.stream(ColumnRole.values()).filter(ColumnRole::isAboveBloc))
        .containsExactly(BOARD, COUNCIL);
  }

  @Test
  void everyColumnHasItsHead() {
    assertThat(Arrays.stream(ColumnRole.values()).map(ColumnRole::vi))
        .containsExactly(
            "Đơn vị tự chấm", "Kiểm tra chéo", "Khối chấm", "Ban TĐKT thẩm định", "Hội đồng xét");
  }

  @Test
  void theColumnToTheLeftDependsOnThePlanOfTheYear() {
    assertThat(ColumnPlan.USUAL.left(SELF)).isEmpty();
    assertThat(ColumnPlan.USUAL.left(CHECK)).hasValue(SELF);
    assertThat(ColumnPlan.USUAL.left(BLOC)).hasValue(CHECK);
    assertThat(ColumnPlan.CHECK_FIRST.left(CHECK)).isEmpty();
    assertThat(ColumnPlan.CHECK_FIRST.left(SELF)).hasValue(CHECK);
    assertThat(ColumnPlan.WITHOUT_CHECK.left(BLOC)).hasValue(SELF);
  }

  @Test
  void aYearWithoutCrossCheckHasNoSuchColumn() {
    assertThat(ColumnPlan.WITHOUT_CHECK.has(CHECK)).isFalse();
    assertThat(ColumnPlan.WITHOUT_CHECK.left(CHECK)).isEmpty();
    assertThat(ColumnPlan.CHECK_FIRST.has(CHECK)).isTrue();
  }
}
