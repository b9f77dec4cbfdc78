package vn.giaouoc.voting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.UnitId;

/** The teller team and its minutes in the database. */
@Repository
class TellerRepository {

  private final JdbcClient jdbc;

  TellerRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void replace(long round, List<Teller> tellers) {
    jdbc.sql("delete from voting.teller where round_id = :round").param("round", round).update();
    for (var teller : tellers) {
      jdbc.sql(
              """
              insert into voting.teller (round_id, ordinal, unit_id, position)
              values (:round, :ordinal, :unit, :position)
              """)
          .param("round", round)
          .param("ordinal", teller.ordinal())
          .param("unit", teller.unit() == null ? null : teller.unit().value())
          .param("position", teller.position())
          .update();
    }
  }

  List<Teller> list(long round) {
    return jdbc.sql("select * from voting.teller where round_id = :round order by ordinal")
        .param("round", round)
        .query((rs, _) -> {
          var unit = rs.getObject("unit_id", Long.class);
          return new Teller(
              rs.getInt("ordinal"),
              unit == null ? null : new UnitId(unit),
              rs.getString("position"));
        })
        .list();
  }

  void writeMinutes(long round, String body) {
    jdbc.sql(
            """
            insert into voting.teller_minutes (round_id, body) values (:round, :body)
            on conflict (round_id) do update
              set body = excluded.body, version = teller_minutes.version + 1
              where teller_minutes.signed_on is null
            """)
        .param("round", round)
        .param("body", body)
        .update();
  }

  boolean saveMinutes(long round, int version, String body, @Nullable LocalDate signedOn) {
    return jdbc.sql(
                """
                update voting.teller_minutes
                set body = :body, signed_on = :on, version = version + 1
                where round_id = :round and version = :version and signed_on is null
                """)
            .param("body", body)
            .param("on", signedOn)
            .param("round", round)
            .param("version", version)
            .update()
        == 1;
  }

  Optional<TellerMinutes> minutes(long round) {
    return jdbc.sql("select * from voting.teller_minutes where round_id = :round")
        .param("round", round)
        .query((rs, _) ->
            new TellerMinutes(
                rs.getString("body"),
                rs.getObject("signed_on", LocalDate.class),
                rs.getInt("version")))
        .optional();
  }
}
