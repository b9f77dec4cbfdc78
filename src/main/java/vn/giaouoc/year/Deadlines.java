package vn.giaouoc.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/**
 * What others may ask about the calendar of a year. A deadline passed is counted and shown; it
 * stops nobody.
 */
public interface Deadlines {

  /** All deadlines of the year by their day, in one statement. */
  List<Deadline> of(YearId year);

  /** The deadline of that code ({@link DeadlineCode}), if the year has it. */
  Optional<Deadline> find(YearId year, String code);

  /** The last day for this unit, with what was granted to it; empty if the year has no such. */
  Optional<LocalDate> due(YearId year, String code, UnitId unit);

  /**
   * By how many days this unit was late with what was received on that day; 0 if it was in time or
   * the year has no such deadline.
   */
  int lateDays(YearId year, String code, UnitId unit, LocalDate received);

  /**
   * Like {@link #lateDays(YearId, String, UnitId, LocalDate)}, by the time of receipt and with the
   * hours of grace set for the year.
   */
  int lateDays(YearId year, String code, UnitId unit, Instant received);
}
