package vn.giaouoc.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Vi;

/** Turns an account into the {@link Actor} of today, in one statement. */
@Component
public class Actors {

  /**
   * An account that may act.
   *
   * @param mustChange whether it must choose a new password before anything else
   */
  public record Present(Actor actor, boolean mustChange) {}

  /**
   * An account for which a program acts.
   *
   * @param mayWrite whether the token allows more than reading
   */
  public record Bearer(Actor actor, boolean mayWrite) {}

  private record Row(
      AccountId id, String name, boolean flag, long token, boolean used, @Nullable Grant grant) {}

  private final JdbcClient jdbc;
  private final Clock clock;

  Actors(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The account with the grants valid today; empty when it is disabled. */
  public Optional<Present> present(AccountId id) {
    var rows =
        rows(
            jdbc.sql(
                    """
                    select a.id, a.display_name, a.must_change as flag, 0 as token, false as used,
                      g.role, g.unit_id, g.bloc_id, g.province
                    from access.account a
                    left join access.role_grant g
                      on g.account_id = a.id and g.valid @> :day and g.revoked_at is null
                    where a.id = :id and not a.disabled
                    """)
                .param("day", today())
                .param("id", id.value()));
    return rows.stream().findFirst().map(first -> new Present(actor(rows), first.flag()));
  }

  /** The account of a token that is neither revoked nor expired; notes that it was used. */
  public Optional<Bearer> bearer(String secret) {
    var rows =
        rows(
            jdbc.sql(
                    """
                    select a.id, a.display_name, t.scope = 'WRITE' as flag, t.id as token,
                      coalesce(t.last_used_at > :lately, false) as used,
                      g.role, g.unit_id, g.bloc_id, g.province
                    from access.api_token t
                    join access.account a on a.id = t.account_id and not a.disabled
                    left join access.role_grant g
                      on g.account_id = a.id and g.valid @> :day and g.revoked_at is null
                    where t.hash = :hash and t.revoked_at is null and t.expires_on >= :day
                    """)
                .param("day", today())
                .param("lately", now().minusMinutes(1))
                .param("hash", Secrets.hash(secret)));
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var first = rows.getFirst();
    if (!first.used()) {
      jdbc.sql("update access.api_token set last_used_at = :now where id = :id")
          .param("now", now())
          .param("id", first.token())
          .update();
    }
    return Optional.of(new Bearer(actor(rows), first.flag()));
  }

  private static List<Row> rows(JdbcClient.StatementSpec statement) {
    return statement
        .query((rs, _) ->
            new Row(
                new AccountId(rs.getLong("id")),
                rs.getString("display_name"),
                rs.getBoolean("flag"),
                rs.getLong("token"),
                rs.getBoolean("used"),
                GrantRow.read(rs)))
        .list();
  }

  private static Actor actor(List<Row> rows) {
    var grants = new HashSet<Grant>();
    for (var row : rows) {
      if (row.grant() != null) {
        grants.add(row.grant());
      }
    }
    return new Actor(rows.getFirst().id(), rows.getFirst().name(), grants);
  }

  private LocalDate today() {
    return Vi.day(clock.instant());
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
