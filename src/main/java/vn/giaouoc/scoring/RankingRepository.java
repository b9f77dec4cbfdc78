package vn.giaouoc.scoring;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.scoring.domain.CanonicalJson;
import vn.giaouoc.scoring.domain.Ranking;
import vn.giaouoc.scoring.domain.RankingRun;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** The rows of {@code scoring.ranking}, of hand decisions and of publications. */
@Repository
class RankingRepository {

  private final JdbcClient jdbc;

  RankingRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<StoredRanking> latest(YearId year) {
    return jdbc.sql("select * from scoring.ranking where year_id = ? order by id desc limit 1")
        .param(year.value())
        .query(RankingRepository::ranking)
        .optional();
  }

  Optional<StoredRanking> latestFinal(YearId year) {
    return ReadMemo.once(List.of("scoring.final", year), () -> readLatestFinal(year));
  }

  private Optional<StoredRanking> readLatestFinal(YearId year) {
    return jdbc.sql(
            "select * from scoring.ranking where year_id = ? and final order by id desc limit 1")
        .param(year.value())
        .query(RankingRepository::ranking)
        .optional();
  }

  /** All of the year, the newest first. */
  List<StoredRanking> list(YearId year) {
    return jdbc.sql("select * from scoring.ranking where year_id = ? order by id desc")
        .param(year.value())
        .query(RankingRepository::ranking)
        .list();
  }

  /** The ids of all rankings there are, in their order. */
  List<Long> ids() {
    return jdbc.sql("select id from scoring.ranking order by id")
        .query((row, i) -> row.getLong(1))
        .list();
  }

  StoredRanking get(long id) {
    return jdbc.sql("select * from scoring.ranking where id = ?")
        .param(id)
        .query(RankingRepository::ranking)
        .single();
  }

  StoredRanking insert(
      YearId year,
      boolean isFinal,
      long table,
      String ruleSet,
      RankingRun run,
      @Nullable String reason,
      String by,
      Instant at) {
    return jdbc.sql(
            """
            insert into scoring.ranking (year_id, final, table_id, rule_set, facts, facts_sha256,
              result, result_sha256, reason, by_name, at)
            values (:year, :final, :table, :rules, :facts, :factsSha, :result, :resultSha, :reason,
              :by, :at)
            returning *
            """)
        .param("year", year.value())
        .param("final", isFinal)
        .param("table", table)
        .param("rules", ruleSet)
        .param("facts", run.facts())
        .param("factsSha", CanonicalJson.sha256(run.facts()))
        .param("result", run.result())
        .param("resultSha", CanonicalJson.sha256(run.result()))
        .param("reason", reason)
        .param("by", by)
        .param("at", ScoreTableRepository.utc(at))
        .query(RankingRepository::ranking)
        .single();
  }

  /** The meeting's decisions, the newest first: a later decision on the same units counts. */
  List<Ranking.HandDecision> decisions(YearId year) {
    return jdbc.sql("select units from scoring.hand_decision where year_id = ? order by id desc")
        .param(year.value())
        .query((row, i) -> new Ranking.HandDecision(units(row.getArray("units"))))
        .list();
  }

  void decide(YearId year, List<UnitId> order, String ground, String by, Instant at) {
    jdbc.sql(
            """
            insert into scoring.hand_decision (year_id, units, ground, by_name, at)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            year.value(),
            order.stream().map(UnitId::value).toArray(Long[]::new),
            ground,
            by,
            ScoreTableRepository.utc(at))
        .update();
  }

  boolean published(YearId year) {
    return jdbc.sql("select exists (select 1 from scoring.publication where year_id = ?)")
        .param(year.value())
        .query((row, i) -> row.getBoolean(1))
        .single();
  }

  void publish(YearId year, String ground, String by, Instant at) {
    jdbc.sql(
            """
            insert into scoring.publication (year_id, at, by_name, ground) values (?, ?, ?, ?)
            on conflict (year_id) do nothing
            """)
        .params(year.value(), ScoreTableRepository.utc(at), by, ground)
        .update();
  }

  void withdraw(YearId year) {
    jdbc.sql("delete from scoring.publication where year_id = ?").param(year.value()).update();
  }

  private static List<UnitId> units(Array array) throws SQLException {
    return Arrays.stream((Long[]) array.getArray()).map(UnitId::new).toList();
  }

  private static StoredRanking ranking(ResultSet row, int i) throws SQLException {
    return new StoredRanking(
        row.getLong("id"),
        new YearId(row.getLong("year_id")),
        row.getBoolean("final"),
        row.getLong("table_id"),
        row.getString("rule_set"),
        row.getString("facts"),
        row.getString("facts_sha256"),
        row.getString("result"),
        row.getString("result_sha256"),
        text(row, "reason"),
        row.getString("by_name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable String text(ResultSet row, String column) throws SQLException {
    return row.getString(column);
  }
}
