package vn.giaouoc.unit;

import java.util.List;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.UnitId;

/** Says where a unit is a member. Implemented by the module that knows blocs. */
public interface UnitMemberships {

  /**
   * A line on the unit's page.
   *
   * @param role what the unit was there, for example “Khối trưởng”; empty for a plain member
   */
  record Line(int year, String bloc, String role, String href) {}

  /** The memberships this actor may see, the newest first. */
  List<Line> of(Actor actor, UnitId unit);
}
