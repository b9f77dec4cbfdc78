package vn.giaouoc.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.YearId;

/** The ledger {@code year.transition}. Lines are only added. */
@Repository
class MoveRepository {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  MoveRepository(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * What a line keeps beside the move itself.
   *
   * @param step name of the step in the table, or null
   * @param guards the guards asked
   * @param lacks everything that was missing
   */
  record Facts(@Nullable String step, List<Guard> guards, List<Lack> lacks) {
    static final Facts NONE = new Facts(null, List.of(), List.of());
  }

  void add(YearId year, Move move, Actor actor, Facts facts) {
    var account = actor.account();
    var from = move.from();
    jdbc.sql(
            """
            insert into year.transition (year_id, kind, step, from_state, to_state, at, on_day,
              account_id, actor_name, reason, source, facts)
            values (:year, :kind, :step, :from, :to, :at, :on, :account, :actor, :reason, :source,
              :facts::jsonb)
            """)
        .param("year", year.value())
        .param("kind", move.kind().name())
        .param("step", facts.step())
        .param("from", from == null ? null : from.name())
        .param("to", move.to().name())
        .param("at", YearRepository.utc(move.at()))
        .param("on", move.on())
        .param("account", account == null ? null : account.value())
        .param("actor", move.actorName())
        .param("reason", move.reason())
        .param("source", move.source())
        .param("facts", json.writeValueAsString(facts))
        .update();
  }

  List<Move> list(YearId year) {
    return jdbc.sql("select * from year.transition where year_id = ? order by id")
        .param(year.value())
        .query(this::move)
        .list();
  }

  Optional<BlocYearState> stateOn(YearId year, LocalDate day) {
    return jdbc.sql(
            """
            select to_state from year.transition
            where year_id = ? and on_day <= ? order by on_day desc, id desc limit 1
            """)
        .params(year.value(), day)
        .query((row, i) -> BlocYearState.valueOf(row.getString(1)))
        .optional();
  }

  private Move move(ResultSet row, int i) throws SQLException {
    var from = row.getString("from_state");
    var facts = json.readValue(row.getString("facts"), Facts.class);
    return new Move(
        Move.Kind.valueOf(row.getString("kind")),
        from == null ? null : BlocYearState.valueOf(from),
        BlocYearState.valueOf(row.getString("to_state")),
        instant(row, "at"),
        row.getObject("on_day", LocalDate.class),
        row.getString("actor_name"),
        row.getString("reason"),
        row.getString("source"),
        facts.lacks().stream().map(Lack::sentence).toList());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
