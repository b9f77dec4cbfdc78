package vn.giaouoc.work.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** Counts late days by the time of receipt. Lateness is recorded and shown, never a wall. */
public final class Lateness {

  private Lateness() {}

  /**
   * Days from the last day to the day of receipt; 0 when in time or when there is no last day.
   *
   * @param grace subtracted from the time of receipt before it is compared
   */
  public static int days(@Nullable LocalDate due, Instant received, Duration grace) {
    if (due == null) {
      return 0;
    }
    var days = ChronoUnit.DAYS.between(due, Vi.day(received.minus(grace)));
    return (int) Math.max(0, days);
  }

  /** “đúng hạn”, “chậm 3 ngày”. */
  public static String sentence(int days) {
    return days == 0 ? "đúng hạn" : "chậm " + days + " ngày";
  }
}
