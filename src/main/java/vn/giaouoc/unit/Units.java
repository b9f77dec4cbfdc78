package vn.giaouoc.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.giaouoc.shared.UnitId;

/** What others may ask about units. */
public interface Units {

  /** The unit as it was on that date; {@link java.util.NoSuchElementException} if there is none. */
  Unit get(UnitId id, LocalDate asOf);

  /** Many units as they were on that date, in one statement; unknown ids are left out. */
  Map<UnitId, Unit> all(Collection<UnitId> ids, LocalDate asOf);

  /**
   * The units that lie in a province and exist on that day, in Vietnamese order, in one statement.
   */
  List<Unit> existing(String province, LocalDate asOf);

  /** The names of many units on that date, in one statement. */
  Map<UnitId, String> names(Collection<UnitId> ids, LocalDate asOf);

  /**
   * What became of units that had ceased to exist by that date: each with its principal successor,
   * followed through several events to a unit that still exists. A unit without any is left out, as
   * is a unit that still exists.
   */
  Map<UnitId, UnitId> successors(Collection<UnitId> ids, LocalDate asOf);
}
