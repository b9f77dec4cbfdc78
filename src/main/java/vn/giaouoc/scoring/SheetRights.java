package vn.giaouoc.scoring;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.shared.UnitId;
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

  /** Whether the actor may write in a column. The leader never scores its own unit. */
  public boolean mayWrite(ColumnRole role) {
    return switch (role) {
      case SELF -> standing.actor().isSystem() || standing.belongsTo(unit);
      case CHECK -> mayCheck();
      case BLOC -> mayScore();
      case BOARD -> standing.isBoard();
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
