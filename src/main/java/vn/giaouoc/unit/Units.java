package vn.giaouoc.unit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.giaouoc.shared.UnitId;

/** What others may ask about units. */
public interface Units {

  /** The unit as it was on that date; {@link java.util.NoSuchElementException} if there is none. */
  Unit get(UnitId id, LocalDate asOf);

  /** The names of many units on that date, in one statement. */
  Map<UnitId, String> names(Collection<UnitId> ids, LocalDate asOf);
}
