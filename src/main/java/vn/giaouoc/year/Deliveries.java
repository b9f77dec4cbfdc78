package vn.giaouoc.year;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import vn.giaouoc.shared.UnitId;

/**
 * Implemented by a module to which units deliver something by a deadline, so that the calendar can
 * show on one page who is late with what.
 */
public interface Deliveries {

  /** The codes of the deadlines this module receives for. */
  Set<String> codes();

  /**
   * When each unit delivered first, in one statement; a unit that has not delivered is left out.
   */
  Map<UnitId, Instant> received(BlocYear year, String code);
}
