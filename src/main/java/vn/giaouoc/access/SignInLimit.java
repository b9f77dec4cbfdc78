package vn.giaouoc.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Refused;

/**
 * Makes whoever guesses passwords wait. Kept in the database: every copy of the program counts the
 * same. An unknown name is counted like a known one.
 *
 * <p>For a name: from the fifth failure within an hour on, a wait of 1 minute after the last one,
 * doubled with each further failure up to 15 minutes. For an address: as many failures as allowed
 * within 15 minutes, then a wait until the oldest of them is 15 minutes old.
 */
@Component
class SignInLimit {

  private static final int FREE_PER_NAME = 4;
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final int perAddress;

  SignInLimit(
      JdbcClient jdbc,
      Clock clock,
      @Value("${giaouoc.sign-in.failures-per-address:50}") int perAddress) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.perAddress = perAddress;
  }

  /** Refuses while the name or the address must wait; holds the name until the commit. */
  void mustNotWait(String name, String address) {
    var alone =
        jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('access.sign-in.' || :n, 0))")
            .param("n", name)
            .query((rs, _) -> rs.getBoolean(1))
            .single();
    if (!alone) {
      throw wait(Duration.ofSeconds(5));
    }
    var now = clock.instant();
    var until = latest(untilOfName(name, now), untilOfAddress(address, now));
    if (until != null && now.isBefore(until)) {
      throw wait(Duration.between(now, until));
    }
  }

  /** Counts a failure. */
  void failed(String name, String address) {
    var now = clock.instant();
    jdbc.sql("delete from access.failed_sign_in where at < :old")
        .param("old", time(now.minus(Duration.ofDays(1))))
        .update();
    jdbc.sql("insert into access.failed_sign_in (name, address, at) values (:name, :address, :now)")
        .param("name", name)
        .param("address", address)
        .param("now", time(now))
        .update();
  }

  /** Forgets the failures of a name that has signed in. */
  void succeeded(String name) {
    jdbc.sql("delete from access.failed_sign_in where name = :name").param("name", name).update();
  }

  private @Nullable Instant untilOfName(String name, Instant now) {
    var failures = failures("name = :key", name, now.minus(Duration.ofHours(1)), Integer.MAX_VALUE);
    var extra = failures.size() - FREE_PER_NAME;
    if (extra <= 0) {
      return null;
    }
    var wait = Duration.ofMinutes(1L << Math.min(extra - 1, 4));
    return failures.getFirst().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
  }

  private @Nullable Instant untilOfAddress(String address, Instant now) {
    var failures = failures("address = :key", address, now.minus(LONGEST), perAddress);
    return failures.size() < perAddress ? null : failures.getLast().plus(LONGEST);
  }

  /** The times of the failures, the latest first. */
  private List<Instant> failures(String where, String key, Instant since, int limit) {
    return jdbc.sql(
            "select at from access.failed_sign_in where "
                + where
                + " and at > :since order by at desc limit :limit")
        .param("key", key)
        .param("since", time(since))
        .param("limit", limit)
        .query((rs, _) -> rs.getObject(1, OffsetDateTime.class).toInstant())
        .list();
  }

  private static @Nullable Instant latest(@Nullable Instant a, @Nullable Instant b) {
    return a == null || (b != null && b.isAfter(a)) ? b : a;
  }

  private static Refused wait(Duration rest) {
    var seconds = Math.max(1, rest.toSeconds());
    var time = seconds < 60 ? seconds + " giây" : (seconds + 59) / 60 + " phút";
    return Refused.because(
        "Đã có nhiều lần đăng nhập không đúng. Hãy chờ " + time + " rồi đăng nhập lại.");
  }

  private static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
