package vn.giaouoc.scoring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.SheetState;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearSettings;

/** Who may read and write which column now. */
@Component
class SheetAccess {

  private final CheckTeamRepository teams;

  SheetAccess(CheckTeamRepository teams) {
    this.teams = teams;
  }

  /** The rights of one actor over every sheet of the year, in one statement. */
  record AllRights(Standing standing, Map<UnitId, Set<UnitId>> checkers) {
    SheetRights of(UnitId unit) {
      return new SheetRights(standing, unit, checkers.getOrDefault(unit, Set.of()));
    }
  }

  AllRights rights(Standing standing) {
    return new AllRights(standing, teams.checkers(standing.year().id()));
  }

  SheetRights rights(Standing standing, UnitId unit) {
    return rights(standing).of(unit);
  }

  /**
   * Whether a member unit may read the others' sheets: only when the year's settings say so and all
   * have submitted.
   */
  static boolean othersVisible(YearSettings settings, List<Sheet> all) {
    return settings.seesOthersScores()
        && !all.isEmpty()
        && all.stream().allMatch(Sheet::isSubmitted);
  }

  /** Refuses, with all reasons, when the column may not be written now. */
  void mustBeOpen(Standing standing, SheetContent content, ColumnRole role) {
    var reason = closedBecause(standing.year(), content, role);
    if (reason != null) {
      throw Refused.because(reason);
    }
  }

  /** Why the column may not be written now, as a sentence; null when it may. */
  static @org.jspecify.annotations.Nullable String closedBecause(
      BlocYear year, SheetContent content, ColumnRole role) {
    var columns = content.columns();
    if (!columns.plan().has(role)) {
      return "Năm này không có cột “" + role.vi() + "”.";
    }
    if (columns.closed().contains(role)) {
      return "Cột “" + role.vi() + "” đã hoàn thành nên không sửa được.";
    }
    var first = firstState(content, role);
    if (year.state().isBefore(first)) {
      return "Chưa đến bước “" + first.vi() + "”.";
    }
    var last = role.isAboveBloc() ? BlocYearState.COUNCIL : BlocYearState.YEAREND_MEETING;
    if (year.state().isAfter(last)) {
      return "Năm thi đua đã qua bước “" + last.vi() + "” nên điểm không sửa được nữa.";
    }
    return notReady(content.sheet().state(), columns.plan().left(role).orElse(null), role);
  }

  private static BlocYearState firstState(SheetContent content, ColumnRole role) {
    return switch (role) {
      case SELF -> BlocYearState.SELF_SCORING;
      case CHECK ->
          content.columns().plan().left(ColumnRole.CHECK).isPresent()
              ? BlocYearState.CROSS_CHECK
              : BlocYearState.SELF_SCORING;
      case BLOC -> BlocYearState.BLOC_SCORING;
      case BOARD -> BlocYearState.BOARD_APPRAISAL;
      case COUNCIL -> BlocYearState.COUNCIL;
    };
  }

  private static @org.jspecify.annotations.Nullable String notReady(
      SheetState state, @org.jspecify.annotations.Nullable ColumnRole left, ColumnRole role) {
    var ready =
        switch (role) {
          case SELF -> state.isWithUnit();
          case CHECK -> left == null ? state.isWithUnit() : state == SheetState.SUBMITTED;
          case BLOC ->
              state == SheetState.CHECKED
                  || (state == SheetState.SUBMITTED && left != ColumnRole.CHECK);
          case BOARD -> state == SheetState.CONFIRMED;
          case COUNCIL -> state == SheetState.CONFIRMED || state == SheetState.APPRAISED;
        };
    if (ready) {
      return null;
    }
    return switch (role) {
      case SELF -> "Phiếu đã nộp nên không sửa được. Muốn sửa, hãy đề nghị Khối trưởng trả phiếu.";
      case CHECK -> "Đơn vị chưa nộp phiếu hoặc phiếu đã qua bước kiểm tra chéo.";
      case BLOC ->
          left == ColumnRole.CHECK
              ? "Phiếu chưa kiểm tra chéo xong."
              : "Đơn vị chưa nộp phiếu hoặc khối đã chấm xong.";
      case BOARD, COUNCIL -> "Khối chưa chốt điểm của đơn vị này.";
    };
  }
}
