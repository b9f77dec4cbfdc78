package vn.giaouoc.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.scoring.domain.AnswerJson;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** The rows of {@code scoring.external_source} with their figures. */
@Repository
class ExternalRepository {

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  ExternalRepository(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** All of the year, by the key of the leaf, in one statement. */
  Map<String, ExternalFigures> list(YearId year) {
    Map<String, Map<UnitId, Input>> figures = new HashMap<>();
    var heads = new ArrayList<ExternalFigures>();
    jdbc.sql(
            """
            select s.*, f.unit_id, f.input
            from scoring.external_source s
              left join scoring.external_figure f on f.year_id = s.year_id and f.leaf = s.leaf
            where s.year_id = ? order by s.leaf, f.unit_id
            """)
        .param(year.value())
        .query((row, i) -> {
          var leaf = row.getString("leaf");
          if (!figures.containsKey(leaf)) {
            figures.put(leaf, new LinkedHashMap<>());
            heads.add(head(row));
          }
          var input = text(row, "input");
          if (input != null) {
            figures
                .getOrDefault(leaf, new HashMap<>())
                .put(new UnitId(row.getLong("unit_id")), AnswerJson.read(Json.parse(input)));
          }
          return leaf;
        })
        .list();
    var all = new LinkedHashMap<String, ExternalFigures>();
    heads.forEach(h ->
        all.put(
            h.leaf(),
            new ExternalFigures(
                h.leaf(),
                h.document(),
                h.issuedOn(),
                h.evidence(),
                figures.getOrDefault(h.leaf(), Map.of()),
                h.by(),
                h.at(),
                h.version())));
    return all;
  }

  /** Writes what an outside body gave in the place of what stood there; false when overtaken. */
  boolean write(YearId year, ExternalFigures given) {
    var evidence = given.evidence();
    var written =
        jdbc.sql(
                """
                insert into scoring.external_source
                  (year_id, leaf, document, issued_on, evidence_id, by_name, at, version)
                select :year, :leaf, :document, :issued, :evidence::bigint, :by, :at, 1
                where :version = 0 or exists (select from scoring.external_source
                  where year_id = :year and leaf = :leaf)
                on conflict (year_id, leaf) do update set document = excluded.document,
                  issued_on = excluded.issued_on,
                  evidence_id = coalesce(excluded.evidence_id, external_source.evidence_id),
                  by_name = excluded.by_name, at = excluded.at,
                  version = external_source.version + 1
                where external_source.version = :version
                """)
            .param("year", year.value())
            .param("leaf", given.leaf())
            .param("document", given.document())
            .param("issued", given.issuedOn())
            .param("evidence", evidence == null ? null : evidence.value())
            .param("by", given.by())
            .param("at", ScoreTableRepository.utc(given.at()))
            .param("version", given.version())
            .update();
    if (written == 0) {
      return false;
    }
    jdbc.sql("delete from scoring.external_figure where year_id = ? and leaf = ?")
        .params(year.value(), given.leaf())
        .update();
    batch.batchUpdate(
        "insert into scoring.external_figure (year_id, leaf, unit_id, input) values (?, ?, ?, ?)",
        List.copyOf(given.figures().entrySet()),
        100,
        (statement, figure) -> {
          statement.setLong(1, year.value());
          statement.setString(2, given.leaf());
          statement.setLong(3, figure.getKey().value());
          statement.setString(4, AnswerJson.write(figure.getValue()));
        });
    return true;
  }

  private static ExternalFigures head(ResultSet row) throws SQLException {
    var evidence = row.getLong("evidence_id");
    EvidenceId copy = row.wasNull() ? null : new EvidenceId(evidence);
    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
    return new ExternalFigures(
        row.getString("leaf"),
        row.getString("document"),
        row.getObject("issued_on", LocalDate.class),
        copy,
        Map.of(),
        row.getString("by_name"),
        at,
        row.getInt("version"));
  }

  private static @Nullable String text(ResultSet row, String column) throws SQLException {
    return row.getString(column);
  }
}
