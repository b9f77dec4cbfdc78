package vn.giaouoc.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Vi;

/** The demonstration's clock: stands on the day the script tells of, and afterwards goes on. */
@Component
@Profile("demo")
public class ScriptedClock extends Clock {

  private static final ZoneId ZONE = ZoneId.of(Vi.ZONE);
  private volatile @Nullable Instant told;

  /** Stands at nine in the morning of that day. */
  public void standAt(LocalDate day) {
    told = day.atTime(9, 0).atZone(ZONE).toInstant();
  }

  /** Goes on with the time of the machine. */
  public void goOn() {
    told = null;
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }

  @Override
  public Instant instant() {
    var now = told;
    return now == null ? Instant.now() : now;
  }
}
