package vn.giaouoc.year;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.YearId;

/**
 * One year of one bloc. Two years of a bloc may be open at once.
 *
 * @param number the calendar year it is named after, for example 2024
 * @param version counts every move; the slower of two movers is told
 * @param previous the year it was opened from, if any
 */
public record BlocYear(
    YearId id,
    BlocId bloc,
    int number,
    BlocYearState state,
    int version,
    @Nullable YearId previous) {

  /** Where its pages are, for example {@code /khoi/3/nam/2024}. */
  public String path() {
    return "/khoi/" + bloc + "/nam/" + number;
  }

  /**
   * The day on which names are shown for this year: today while it lasts, else its first or last
   * day.
   */
  public LocalDate dayOf(LocalDate today) {
    var first = LocalDate.of(number, 1, 1);
    var last = LocalDate.of(number, 12, 31);
    return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
  }
}
