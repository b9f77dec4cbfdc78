package vn.giaouoc.access;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;

/** Turns an account into the {@link Actor} of a day. */
@Component
public class Actors {

  /**
   * An account that may act.
   *
   * @param mustChange whether it must choose a new password before anything else
   */
  public record Present(Actor actor, boolean mustChange) {}

  private final JdbcClient jdbc;

  Actors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The account with the grants valid on that day, in one statement; empty when it is disabled. */
  public Optional<Present> on(LocalDate day, AccountId id) {
    record Row(String name, boolean mustChange, @Nullable Grant grant) {}
    var rows =
        jdbc.sql(
                """
                select a.display_name, a.must_change, g.role, g.unit_id, g.bloc_id, g.province
                from access.account a
                left join access.role_grant g on g.account_id = a.id and g.valid @> :day
                where a.id = :id and not a.disabled
                """)
            .param("day", day)
            .param("id", id.value())
            .query((rs, n) ->
                new Row(
                    rs.getString("display_name"), rs.getBoolean("must_change"), GrantRow.read(rs)))
            .list();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Set<Grant> grants = new HashSet<>();
    for (var row : rows) {
      if (row.grant() != null) {
        grants.add(row.grant());
      }
    }
    var first = rows.getFirst();
    return Optional.of(new Present(new Actor(id, first.name(), grants), first.mustChange()));
  }
}
