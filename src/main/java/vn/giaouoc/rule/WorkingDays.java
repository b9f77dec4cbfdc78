package vn.giaouoc.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * The calendar of working days: Monday to Friday without public holidays, with the days worked in
 * exchange.
 *
 * @param exceptions days on which work differs from the rule; true where people work
 */
public record WorkingDays(Map<LocalDate, Boolean> exceptions) {

  public WorkingDays {
    exceptions = Map.copyOf(exceptions);
  }

  /** Whether offices work on that day. */
  public boolean works(LocalDate day) {
    var weekday =
        day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    return exceptions.getOrDefault(day, weekday);
  }

  /** The day itself if offices work on it, else the next one on which they do. */
  public LocalDate onOrAfter(LocalDate day) {
    var next = day;
    while (!works(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /** The day after so many working days, the first day not counted. */
  public LocalDate plus(LocalDate day, int count) {
    var last = day;
    for (var i = 0; i < count; i++) {
      last = onOrAfter(last.plusDays(1));
    }
    return last;
  }

  /** How many working days lie after {@code from}, up to and with {@code to}. */
  public int between(LocalDate from, LocalDate to) {
    return (int)
        from.plusDays(1)
            .datesUntil(to.isBefore(from) ? from.plusDays(1) : to.plusDays(1))
            .filter(this::works)
            .count();
  }
}
