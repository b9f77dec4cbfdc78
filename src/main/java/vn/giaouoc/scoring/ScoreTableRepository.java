package vn.giaouoc.scoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.scoring.domain.CanonicalJson;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TableJson;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.YearId;

/** The rows of {@code scoring.score_table}. */
@Repository
class ScoreTableRepository {

  private final ParsedTables parsed = new ParsedTables();
  private final JdbcClient jdbc;

  ScoreTableRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All versions of the year, the newest first. */
  List<TableVersion> list(YearId year) {
    return jdbc.sql("select * from scoring.score_table where year_id = ? order by number desc")
        .param(year.value())
        .query(this::version)
        .list();
  }

  Optional<TableVersion> find(YearId year, int number) {
    return jdbc.sql("select * from scoring.score_table where year_id = ? and number = ?")
        .params(year.value(), number)
        .query(this::version)
        .optional();
  }

  Optional<TableVersion> find(long id) {
    return jdbc.sql("select * from scoring.score_table where id = ?")
        .param(id)
        .query(this::version)
        .optional();
  }

  Optional<TableVersion> inForce(YearId year) {
    return jdbc.sql(
            """
            select * from scoring.score_table
            where year_id = ? and approved_at is not null and not superseded
            """)
        .param(year.value())
        .query(this::version)
        .optional();
  }

  TableVersion insert(
      YearId year, ScoreTable table, String reason, String origin, String by, Instant at) {
    var content = TableJson.write(table);
    return jdbc.sql(
            """
            insert into scoring.score_table
              (year_id, number, state, content, sha256, reason, origin, made_at, made_by)
            values (:year,
              1 + coalesce((select max(number) from scoring.score_table where year_id = :year), 0),
              'DRAFT', :content, :sha, :reason, :origin, :at, :by)
            returning *
            """)
        .param("year", year.value())
        .param("content", content)
        .param("sha", CanonicalJson.sha256(content))
        .param("reason", reason)
        .param("origin", origin)
        .param("at", utc(at))
        .param("by", by)
        .query(this::version)
        .single();
  }

  /** Writes the content of a draft; {@link Overtaken} when someone else did first. */
  void write(TableVersion draft, ScoreTable table, int expected) {
    var content = TableJson.write(table);
    var rows =
        jdbc.sql(
                """
                update scoring.score_table
                set content = :content, sha256 = :sha, version = version + 1
                where id = :id and version = :version and approved_at is null
                """)
            .param("content", content)
            .param("sha", CanonicalJson.sha256(content))
            .param("id", draft.id())
            .param("version", expected)
            .update();
    if (rows == 0) {
      throw new Overtaken(Map.of("version", Integer.toString(draft.version())));
    }
  }

  void state(long id, TableState state) {
    jdbc.sql("update scoring.score_table set state = ?, version = version + 1 where id = ?")
        .params(state.name(), id)
        .update();
  }

  void approve(TableVersion draft, String by, String how, Instant at, int expected) {
    jdbc.sql(
            """
            update scoring.score_table set superseded = true
            where year_id = ? and approved_at is not null and not superseded
            """)
        .param(draft.year().value())
        .update();
    var rows =
        jdbc.sql(
                """
                update scoring.score_table
                set state = 'APPROVED', approved_at = :at, approved_by = :by, approved_how = :how,
                  version = version + 1
                where id = :id and version = :version and approved_at is null
                """)
            .param("at", utc(at))
            .param("by", by)
            .param("how", how)
            .param("id", draft.id())
            .param("version", expected)
            .update();
    if (rows == 0) {
      throw new Overtaken(Map.of("version", Integer.toString(draft.version())));
    }
  }

  void delete(TableVersion draft) {
    jdbc.sql("delete from scoring.score_table where id = ?").param(draft.id()).update();
  }

  private TableVersion version(ResultSet row, int i) throws SQLException {
    return new TableVersion(
        row.getLong("id"),
        new YearId(row.getLong("year_id")),
        row.getInt("number"),
        TableState.valueOf(row.getString("state")),
        parsed.of(row.getString("content")),
        row.getString("sha256"),
        row.getString("reason"),
        row.getString("origin"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        row.getString("made_by"),
        instant(row, "approved_at"),
        row.getString("approved_by"),
        row.getString("approved_how"),
        row.getBoolean("superseded"),
        row.getInt("version"));
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
