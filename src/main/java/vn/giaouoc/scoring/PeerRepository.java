package vn.giaouoc.scoring;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.scoring.domain.CanonicalJson;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** The rows of {@code scoring.peer_points}, with who handed in and whether it is closed. */
@Repository
class PeerRepository {

  private final JdbcClient jdbc;

  PeerRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All that was given in the year. */
  List<PeerGiven> list(YearId year) {
    return jdbc.sql("select * from scoring.peer_points where year_id = ?")
        .param(year.value())
        .query((row, i) -> given(row))
        .list();
  }

  /**
   * What counts: nothing while the year's scoring of each other is open, then what the units gave
   * that handed in. In one statement.
   */
  Optional<List<PeerGiven>> counting(YearId year) {
    var given = new ArrayList<PeerGiven>();
    var rows =
        jdbc.sql(
                """
                select p.* from scoring.peer_round r
                  left join (scoring.peer_sheet s join scoring.peer_points p
                    on p.year_id = s.year_id and p.scorer_id = s.scorer_id)
                    on s.year_id = r.year_id
                where r.year_id = ?
                """)
            .param(year.value())
            .query((row, i) -> {
              if (row.getString("points") != null) {
                given.add(given(row));
              }
              return i;
            })
            .list();
    return rows.isEmpty() ? Optional.empty() : Optional.of(given);
  }

  PeerRound round(YearId year) {
    var submitted = new HashMap<UnitId, Instant>();
    jdbc.sql("select scorer_id, submitted_at from scoring.peer_sheet where year_id = ?")
        .param(year.value())
        .query((row, i) ->
            submitted.put(new UnitId(row.getLong("scorer_id")), instant(row, "submitted_at")))
        .list();
    var closed =
        jdbc.sql("select * from scoring.peer_round where year_id = ?")
            .param(year.value())
            .query((row, i) ->
                new PeerRound.Closed(
                    instant(row, "closed_at"), row.getString("closed_by"), row.getString("reason")))
            .optional();
    return new PeerRound(submitted, closed.orElse(null));
  }

  /** Writes the points for one unit; false when somebody was faster. */
  boolean write(YearId year, PeerGiven given) {
    return jdbc.sql(
                """
                insert into scoring.peer_points
                  (year_id, scorer_id, unit_id, points, by_name, at, version)
                select :year, :scorer, :unit, :points, :by, :at, 1
                where :version = 0 or exists (select from scoring.peer_points
                  where year_id = :year and scorer_id = :scorer and unit_id = :unit)
                on conflict (year_id, scorer_id, unit_id) do update set points = excluded.points,
                  by_name = excluded.by_name, at = excluded.at, version = peer_points.version + 1
                where peer_points.version = :version
                """)
            .param("year", year.value())
            .param("scorer", given.scorer().value())
            .param("unit", given.unit().value())
            .param("points", CanonicalJson.write(new TreeMap<>(given.points())))
            .param("by", given.by())
            .param("at", ScoreTableRepository.utc(given.at()))
            .param("version", given.version())
            .update()
        == 1;
  }

  void submit(YearId year, UnitId scorer, String by, Instant at) {
    jdbc.sql(
            """
            insert into scoring.peer_sheet (year_id, scorer_id, submitted_at, submitted_by)
            values (?, ?, ?, ?)
            """)
        .params(year.value(), scorer.value(), ScoreTableRepository.utc(at), by)
        .update();
  }

  void takeBack(YearId year, UnitId scorer) {
    jdbc.sql("delete from scoring.peer_sheet where year_id = ? and scorer_id = ?")
        .params(year.value(), scorer.value())
        .update();
  }

  void close(YearId year, PeerRound.Closed closed) {
    jdbc.sql(
            """
            insert into scoring.peer_round (year_id, closed_at, closed_by, reason)
            values (?, ?, ?, ?)
            """)
        .params(year.value(), ScoreTableRepository.utc(closed.at()), closed.by(), closed.reason())
        .update();
  }

  void reopen(YearId year) {
    jdbc.sql("delete from scoring.peer_round where year_id = ?").param(year.value()).update();
  }

  /** Which of these units have not handed in, in which of these years whose table asks for it. */
  Map<YearId, List<UnitId>> owing(Collection<YearId> years, Collection<UnitId> units) {
    Map<YearId, List<UnitId>> owing = new HashMap<>();
    if (years.isEmpty() || units.isEmpty()) {
      return owing;
    }
    jdbc.sql(
            """
            select t.year_id, h.unit_id
            from scoring.score_table t join scoring.score_sheet h on h.year_id = t.year_id
            where t.year_id in (:years) and h.unit_id in (:units) and not t.superseded
              and t.state in ('APPROVED', 'APPLIED', 'LOCKED') and t.content like '%"PEER"%'
              and not exists (select from scoring.peer_round r where r.year_id = t.year_id)
              and not exists (select from scoring.peer_sheet s
                where s.year_id = t.year_id and s.scorer_id = h.unit_id)
            """)
        .param("years", years.stream().map(YearId::value).toList())
        .param("units", units.stream().map(UnitId::value).toList())
        .query((row, i) ->
            owing
                .computeIfAbsent(new YearId(row.getLong("year_id")), _ -> new ArrayList<>())
                .add(new UnitId(row.getLong("unit_id"))))
        .list();
    return owing;
  }

  private static PeerGiven given(ResultSet row) throws SQLException {
    var points = new LinkedHashMap<String, BigDecimal>();
    Json.parse(row.getString("points"))
        .forEach((leaf, value) ->
            points.put(String.valueOf(leaf), new BigDecimal(String.valueOf(value))));
    return new PeerGiven(
        new UnitId(row.getLong("scorer_id")),
        new UnitId(row.getLong("unit_id")),
        points,
        row.getString("by_name"),
        instant(row, "at"),
        row.getInt("version"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
