package vn.giaouoc.access;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;

/** Makes the first administrator of a new installation, through a link that works once. */
@Service
public class FirstAdministrator {

  private static final Duration LIFE = Duration.ofHours(24);

  private final JdbcClient jdbc;
  private final AccountRepository accounts;
  private final Passwords passwords;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FirstAdministrator(
      JdbcClient jdbc,
      AccountRepository accounts,
      Passwords passwords,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.accounts = accounts;
    this.passwords = passwords;
    this.events = events;
    this.clock = clock;
  }

  /** A secret that works for 24 hours, when there is no account yet; older ones are void. */
  @Transactional
  public Optional<String> invite() {
    if (anyAccount()) {
      return Optional.empty();
    }
    var secret = Secrets.fresh();
    jdbc.sql("update access.invitation set used_at = :now where used_at is null")
        .param("now", now())
        .update();
    jdbc.sql("insert into access.invitation (hash, expires_at) values (:hash, :expires)")
        .param("hash", Secrets.hash(secret))
        .param("expires", now().plus(LIFE))
        .update();
    return Optional.of(secret);
  }

  /** Whether the secret still works. */
  @Transactional(readOnly = true)
  public boolean isValid(String secret) {
    return jdbc.sql(
            """
            select exists (select 1 from access.invitation
              where hash = :hash and used_at is null and expires_at > :now)
            """)
        .param("hash", Secrets.hash(secret))
        .param("now", now())
        .query((rs, _) -> rs.getBoolean(1))
        .single();
  }

  /** Makes the administrator; the secret is used up with it. */
  @Transactional
  public AccountId create(String secret, String name, String displayName, String password) {
    AccountNames.mustBeGood(name, displayName);
    Passwords.mustBeGood("mat-khau-moi", password, name);
    var used =
        jdbc.sql(
                """
                update access.invitation set used_at = :now
                where hash = :hash and used_at is null and expires_at > :now
                """)
            .param("now", now())
            .param("hash", Secrets.hash(secret))
            .update();
    if (used == 0) {
      throw new NoSuchElementException("no such invitation");
    }
    if (anyAccount()) {
      throw Refused.because("Đã có tài khoản quản trị. Hãy đăng nhập bằng tài khoản đó.");
    }
    var id = accounts.insert(name, displayName, passwords.encode(password), false);
    accounts.grant(id, Grant.admin(), Vi.day(clock.instant()), null);
    events.publishEvent(
        Change.by(Actor.SYSTEM, "access.first-administrator")
            .on("account", id)
            .saying("Tạo quản trị hệ thống đầu tiên “" + displayName + "”")
            .after(Map.of("Tên đăng nhập", name, "Tên hiển thị", displayName)));
    return id;
  }

  private boolean anyAccount() {
    return jdbc.sql("select exists (select 1 from access.account)")
        .query((rs, _) -> rs.getBoolean(1))
        .single();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
