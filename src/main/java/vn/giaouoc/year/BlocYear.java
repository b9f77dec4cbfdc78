package vn.giaouoc.year;

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
}
