package vn.giaouoc.scoring;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/**
 * Who may do what with the sheet of one unit.
 *
 * @param checkers the member units of the team that checks this unit
 */
public record SheetRights(Standing standing, UnitId unit, Set<UnitId> checkers) {

  public SheetRights {
    checkers = Set.copyOf(checkers);
  }

  /** Whether the actor may read the sheet. */
  public boolean mayRead(boolean othersVisible) {
    return standing.belongsTo(unit)
        || standing.leads()
        || standing.isBoard()
        || standing.isOverseer()
        || standing.isCouncilMember()
        || standing.isChairman()
        || mayCheck()
        || mayScore()
        || (othersVisible && standing.isMember());
  }

  /**
   * Whether the actor may see this column. The bloc's is shown to members with the provisional
   * result, those of the Board and the Council with the decision.
   */
  public boolean mayRead(SheetContent content, ColumnRole role) {
    var state = standing.year().state();
    if (role == ColumnRole.SELF
        || mayWrite(role)
        || standing.isBoard()
        || standing.isOverseer()
        || standing.isCouncilMember()
        || standing.isChairman()) {
      return true;
    }
    var shown =
        switch (role) {
          case SELF, CHECK -> true;
          case BLOC -> !state.isBefore(BlocYearState.OBJECTION);
          case BOARD, COUNCIL -> !state.isBefore(BlocYearState.DECIDED);
        };
    return (shown && content.columns().closed().contains(role))
        || (standing.leads() && !role.isAboveBloc() && !isOwn());
  }

  /** The columns with something in them that the actor may see, from left to right. */
  public List<ColumnRole> readable(SheetContent content) {
    var columns = content.columns();
    return columns.plan().roles().stream()
        .filter(r -> mayRead(content, r))
        .filter(r -> columns.written().containsKey(r) || columns.closed().contains(r))
        .toList();
  }

  /**
   * The column the actor may fill in now: the one wanted, or the last that is open to him; the
   * Board finishes its own before it writes down the Council's.
   */
  public @Nullable ColumnRole writable(SheetContent content, String wanted) {
    var open =
        content.columns().plan().roles().reversed().stream()
            .filter(this::mayWrite)
            .filter(r -> closedBecause(content, r) == null)
            .toList();
    return open.stream()
        .filter(r -> r.name().equals(wanted))
        .findFirst()
        .or(() -> open.stream().filter(r -> r == ColumnRole.BOARD).findFirst())
        .or(() -> open.stream().findFirst())
        .orElse(null);
  }

  /** Whether the actor may write in a column. The leader never scores its own unit. */
  public boolean mayWrite(ColumnRole role) {
    return switch (role) {
      case SELF -> standing.actor().isSystem() || standing.belongsTo(unit);
      case CHECK -> mayCheck();
      case BLOC -> mayScore();
      case BOARD -> standing.isBoard();
      case COUNCIL -> !isOwn() && (standing.isBoard() || standing.isCouncilMember());
    };
  }

  /** Why nobody may write the column now, as a sentence; null when it is open. */
  public @Nullable String closedBecause(SheetContent content, ColumnRole role) {
    return SheetAccess.closedBecause(standing.year(), content, role);
  }

  /** Whether the actor answers objections of this unit: who scores it, or the Board. */
  public boolean mayAnswer() {
    return mayScore() || standing.isBoard();
  }

  /** Whether the actor may send the sheet back: who scores it, or the Board. */
  public boolean mayReturn() {
    return mayScore() || standing.isBoard();
  }

  /** Whether the sheet is the actor's own. */
  public boolean isOwn() {
    return standing.belongsTo(unit);
  }

  private boolean mayCheck() {
    return standing.actor().isSystem()
        || (!standing.belongsTo(unit) && checkers.stream().anyMatch(standing::belongsTo));
  }

  private boolean mayScore() {
    if (standing.actor().isSystem()) {
      return true;
    }
    if (standing.belongsTo(unit)) {
      return false;
    }
    return standing.isLeaderUnit(unit)
        ? standing.isDeputy() || standing.isBoard()
        : standing.leads();
  }
}
