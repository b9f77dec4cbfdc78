package vn.giaouoc.award;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.Standing;

/** Who may open an award file (hồ sơ): it holds more of a unit than the other members need know. */
public final class AwardFiles {

  private AwardFiles() {}

  /**
   * Whether the actor may open the file of this unit: the unit itself, who leads the year, the
   * Board, the Council, the Chairman and the overseeing leader.
   *
   * @param unit null for collectives a source leaves unnamed
   */
  public static boolean maySee(Standing standing, @Nullable UnitId unit) {
    return standing.leads()
        || standing.isBoard()
        || standing.isOverseer()
        || standing.isCouncilMember()
        || standing.isChairman()
        || (unit != null && standing.belongsTo(unit));
  }
}
