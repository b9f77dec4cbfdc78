package vn.giaouoc.scoring;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** The rows of {@code scoring.cluster_plan} and {@code scoring.cluster_member}. */
@Repository
class ClusterRepository {

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  ClusterRepository(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** The cluster of each unit, in one statement; empty when the bloc is not divided. */
  Map<UnitId, String> names(YearId year) {
    return jdbc
        .sql("select unit_id, name from scoring.cluster_member where year_id = ?")
        .param(year.value())
        .query((row, _) -> Map.entry(new UnitId(row.getLong(1)), row.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Clusters find(YearId year) {
    return jdbc.sql("select * from scoring.cluster_plan where year_id = ?")
        .param(year.value())
        .query((row, _) ->
            new Clusters(
                names(year),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("version")))
        .optional()
        .orElse(Clusters.NONE);
  }

  /** Replaces the clusters; false when somebody was faster. */
  boolean replace(YearId year, Map<UnitId, String> names, String by, Instant at, int version) {
    var written =
        jdbc.sql(
                """
                insert into scoring.cluster_plan (year_id, by_name, at, version)
                values (:year, :by, :at, 1)
                on conflict (year_id) do update set by_name = excluded.by_name, at = excluded.at,
                  version = cluster_plan.version + 1
                where cluster_plan.version = :version
                """)
            .param("year", year.value())
            .param("by", by)
            .param("at", ScoreTableRepository.utc(at))
            .param("version", version)
            .update();
    if (written == 0) {
      return false;
    }
    jdbc.sql("delete from scoring.cluster_member where year_id = ?").param(year.value()).update();
    batch.batchUpdate(
        "insert into scoring.cluster_member (year_id, unit_id, name) values (?, ?, ?)",
        names.entrySet().stream()
            .map(e -> new Object[] {year.value(), e.getKey().value(), e.getValue()})
            .toList());
    return true;
  }
}
