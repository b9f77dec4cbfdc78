package vn.giaouoc.year.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.giaouoc.shared.Vi;

/** How late something is. */
public final class Lateness {

  private Lateness() {}

  /** Whole days between the last day and the day of receipt; 0 if it was in time. */
  public static int days(LocalDate due, LocalDate received) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(due, received));
  }

  /**
   * Like {@link #days(LocalDate, LocalDate)} by the time of receipt. What arrives within the hours
   * of grace after the end of the last day is in time; later, the days count from the last day.
   */
  public static int days(LocalDate due, Instant received, int graceHours) {
    var withGrace = Vi.day(received.minus(Duration.ofHours(graceHours)));
    return withGrace.isAfter(due) ? days(due, Vi.day(received)) : 0;
  }
}
