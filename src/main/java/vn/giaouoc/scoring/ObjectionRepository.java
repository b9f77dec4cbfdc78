package vn.giaouoc.scoring;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** The rows of {@code scoring.objection}. */
@Repository
class ObjectionRepository {

  private static final String SELECT =
      """
      select o.*, s.unit_id from scoring.objection o
      join scoring.score_sheet s on s.id = o.sheet_id
      """;

  private final JdbcClient jdbc;

  ObjectionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of the year, the open ones first. */
  List<Objection> list(YearId year) {
    return jdbc.sql(SELECT + " where s.year_id = ? order by o.outcome nulls first, o.id")
        .param(year.value())
        .query(ObjectionRepository::objection)
        .list();
  }

  Optional<Objection> find(YearId year, long id) {
    return jdbc.sql(SELECT + " where s.year_id = ? and o.id = ?")
        .params(year.value(), id)
        .query(ObjectionRepository::objection)
        .optional();
  }

  long open(YearId year) {
    return jdbc.sql(
            """
            select count(*) from scoring.objection o join scoring.score_sheet s on s.id = o.sheet_id
            where s.year_id = ? and o.outcome is null
            """)
        .param(year.value())
        .query((row, i) -> row.getLong(1))
        .single();
  }

  /** The sheets' ids and years that have an open objection. */
  List<Sheet> withOpen(Collection<YearId> years) {
    if (years.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            SheetRepository.SELECT
                + """
                 where s.year_id in (:years) and exists (
                  select 1 from scoring.objection o where o.sheet_id = s.id and o.outcome is null)
                """)
        .param("years", years.stream().map(YearId::value).toList())
        .query(SheetRepository::sheet)
        .list();
  }

  long openOf(long sheet) {
    return jdbc.sql("select count(*) from scoring.objection where sheet_id = ? and outcome is null")
        .param(sheet)
        .query((row, i) -> row.getLong(1))
        .single();
  }

  long insert(long sheet, String leaf, String text, Instant at, String by) {
    return jdbc.sql(
            """
            insert into scoring.objection (sheet_id, leaf, text, filed_at, filed_by)
            values (?, ?, ?, ?, ?) returning id
            """)
        .params(sheet, leaf, text, ScoreTableRepository.utc(at), by)
        .query((row, i) -> row.getLong(1))
        .single();
  }

  void answer(
      Objection objection,
      int expectedVersion,
      Objection.Outcome outcome,
      String answer,
      Instant at,
      String by,
      @Nullable BigDecimal before,
      @Nullable BigDecimal after) {
    var rows =
        jdbc.sql(
                """
                update scoring.objection set outcome = :outcome, answer = :answer,
                  answered_at = :at, answered_by = :by, before_points = :before,
                  after_points = :after, version = version + 1
                where id = :id and version = :version and outcome is null
                """)
            .param("outcome", outcome.name())
            .param("answer", answer)
            .param("at", ScoreTableRepository.utc(at))
            .param("by", by)
            .param("before", before)
            .param("after", after)
            .param("id", objection.id())
            .param("version", expectedVersion)
            .update();
    if (rows == 0) {
      var theirs = objection.answer();
      throw new Overtaken(Map.of("tra-loi", theirs == null ? "" : theirs));
    }
  }

  private static Objection objection(ResultSet row, int i) throws SQLException {
    var outcome = row.getString("outcome");
    return new Objection(
        row.getLong("id"),
        row.getLong("sheet_id"),
        new UnitId(row.getLong("unit_id")),
        row.getString("leaf"),
        row.getString("text"),
        row.getObject("filed_at", OffsetDateTime.class).toInstant(),
        row.getString("filed_by"),
        outcome == null ? null : Objection.Outcome.valueOf(outcome),
        text(row, "answer"),
        ScoreTableRepository.instant(row, "answered_at"),
        text(row, "answered_by"),
        row.getBigDecimal("before_points"),
        row.getBigDecimal("after_points"),
        row.getInt("version"));
  }

  private static @Nullable String text(ResultSet row, String column) throws SQLException {
    return row.getString(column);
  }
}
