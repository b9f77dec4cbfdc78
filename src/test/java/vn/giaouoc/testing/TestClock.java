package vn.giaouoc.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.giaouoc.shared.Vi;

/** A clock that stands still until a test moves it. It begins at 08:00 on 15/01/2024. */
public class TestClock extends Clock {

  private static final ZoneId ZONE = ZoneId.of(Vi.ZONE);

  /** The day on which every test begins. */
  static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 15);

  private volatile Instant now = FIRST_DAY.atTime(8, 0).atZone(ZONE).toInstant();

  /** Moves to eight in the morning of that day. */
  public void goTo(LocalDate day) {
    now = day.atTime(8, 0).atZone(ZONE).toInstant();
  }

  /** Moves forward by so much. */
  public void forward(Duration time) {
    now = now.plus(time);
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
