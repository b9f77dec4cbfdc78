package vn.giaouoc.rule;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day of an emulation year, which may lie in the next calendar year.
 *
 * @param day of the month; in a shorter month its last day is meant
 * @param nextYear whether it lies in the year after the one the emulation year is named after
 */
public record DayOfYear(int day, int month, boolean nextYear) {

  /** Reads {@code 31/03} or {@code 15/01+1}. */
  public static DayOfYear parse(String text) {
    var next = text.endsWith("+1");
    var date = next ? text.substring(0, text.length() - 2) : text;
    var slash = date.indexOf('/');
    return new DayOfYear(
        Integer.parseInt(date.substring(0, slash)),
        Integer.parseInt(date.substring(slash + 1)),
        next);
  }

  /** The date in the emulation year of this number. */
  public LocalDate in(int year) {
    var yearMonth = YearMonth.of(nextYear ? year + 1 : year, month);
    return yearMonth.atDay(Math.min(day, yearMonth.lengthOfMonth()));
  }

  /** “31/03” or “15/01 năm sau”. */
  public String vi() {
    return "%02d/%02d%s".formatted(day, month, nextYear ? " năm sau" : "");
  }

  @Override
  public String toString() {
    return "%02d/%02d%s".formatted(day, month, nextYear ? "+1" : "");
  }
}
