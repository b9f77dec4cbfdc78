package vn.giaouoc.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;

/** The tokens by which programs act for an account (khóa API). Only their hashes are stored. */
@Service
public class ApiTokenService {

  /** What a token may do. */
  public enum Scope {
    READ("Chỉ đọc"),
    WRITE("Đọc và ghi");

    private final String vi;

    Scope(String vi) {
      this.vi = vi;
    }

    /** The name officials read. */
    public String vi() {
      return vi;
    }
  }

  /**
   * A token without its secret.
   *
   * @param expiresOn the last day it works
   */
  public record Token(
      long id,
      String label,
      Scope scope,
      Instant createdAt,
      LocalDate expiresOn,
      @Nullable Instant lastUsedAt,
      boolean revoked) {}

  private static final int LONGEST_DAYS = 366;
  private static final int MOST = 20;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ApiTokenService(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** The actor's own tokens, the newest first. */
  @Transactional(readOnly = true)
  public List<Token> own(Actor actor) {
    return jdbc.sql(
            """
            select id, label, scope, created_at, expires_on, last_used_at, revoked_at is not null
            from access.api_token where account_id = :account order by id desc limit 100
            """)
        .param("account", account(actor))
        .query((rs, _) -> {
          var used = rs.getObject(6, OffsetDateTime.class);
          return new Token(
              rs.getLong(1),
              rs.getString(2),
              Scope.valueOf(rs.getString(3)),
              rs.getObject(4, OffsetDateTime.class).toInstant(),
              rs.getObject(5, LocalDate.class),
              used == null ? null : used.toInstant(),
              rs.getBoolean(7));
        })
        .list();
  }

  /** Makes a token and returns its secret, which is never seen again. */
  @Transactional
  public String create(Actor actor, String label, Scope scope, LocalDate expiresOn) {
    var account = account(actor);
    var today = Vi.day(clock.instant());
    if (expiresOn.isBefore(today) || expiresOn.isAfter(today.plusDays(LONGEST_DAYS))) {
      throw Refused.at(
          "het-han",
          "Ngày hết hạn phải từ hôm nay đến "
              + Vi.date(today.plusDays(LONGEST_DAYS))
              + ". Hãy nhập lại.");
    }
    var inUse =
        own(actor).stream().filter(t -> !t.revoked() && !t.expiresOn().isBefore(today)).count();
    if (inUse >= MOST) {
      throw Refused.because(
          "Mỗi tài khoản có nhiều nhất " + MOST + " khóa còn hiệu lực. Hãy thu hồi bớt.");
    }
    var secret = "gu_" + Secrets.fresh();
    var id =
        jdbc.sql(
                """
                insert into access.api_token (account_id, label, scope, hash, created_at, expires_on)
                values (:account, :label, :scope, :hash, :now, :expires) returning id
                """)
            .param("account", account)
            .param("label", label)
            .param("scope", scope.name())
            .param("hash", Secrets.hash(secret))
            .param("now", now())
            .param("expires", expiresOn)
            .query((rs, _) -> rs.getLong(1))
            .single();
    events.publishEvent(
        Change.by(actor, "access.create-token")
            .on("api-token", id)
            .saying("Tạo khóa API “" + label + "”, " + scope.vi() + ", đến " + Vi.date(expiresOn)));
    return secret;
  }

  /** Voids one of the actor's own tokens at once. */
  @Transactional
  public void revoke(Actor actor, long id) {
    var changed =
        jdbc.sql(
                """
                update access.api_token set revoked_at = :now
                where id = :id and account_id = :account and revoked_at is null
                """)
            .param("now", now())
            .param("id", id)
            .param("account", account(actor))
            .update();
    if (changed == 0) {
      throw new NoSuchElementException("token " + id);
    }
    events.publishEvent(
        Change.by(actor, "access.revoke-token").on("api-token", id).saying("Thu hồi khóa API"));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static long account(Actor actor) {
    if (actor.account() == null) {
      throw new NotAllowed("the program has no account");
    }
    return actor.account().value();
  }
}
