package vn.giaouoc.scoring;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.AnswerJson;
import vn.giaouoc.scoring.domain.Applicability;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.shared.Actor;

/** The rows of {@code scoring.score_entry} and their history. */
@Repository
class EntryRepository {

  private final JdbcClient jdbc;
  private final JdbcTemplate batch;

  EntryRepository(JdbcClient jdbc, JdbcTemplate batch) {
    this.jdbc = jdbc;
    this.batch = batch;
  }

  /** Everything written in these sheets, in one statement. */
  List<Entry> list(Collection<Long> sheets) {
    if (sheets.isEmpty()) {
      return List.of();
    }
    return jdbc.sql("select * from scoring.score_entry where sheet_id in (:sheets) order by id")
        .param("sheets", sheets)
        .query(EntryRepository::entry)
        .list();
  }

  /** Writes cells, new or changed, in one batch. The sheet must be locked. */
  void write(List<Entry> entries, Actor actor) {
    batch.batchUpdate(
        """
        insert into scoring.score_entry
          (sheet_id, role, leaf, applicability, input, points, comment, copied, account_id, by_name,
           at, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        on conflict (sheet_id, role, leaf) do update set
          applicability = excluded.applicability, input = excluded.input,
          points = excluded.points, comment = excluded.comment, copied = excluded.copied,
          account_id = excluded.account_id, by_name = excluded.by_name, at = excluded.at,
          version = excluded.version
        """,
        entries,
        100,
        (statement, entry) -> {
          var input = entry.cell().answer().input();
          var account = actor.account();
          statement.setLong(1, entry.sheet());
          statement.setString(2, entry.role().name());
          statement.setString(3, entry.leaf());
          statement.setString(4, entry.cell().answer().applicability().name());
          statement.setString(5, input == null ? null : AnswerJson.write(input));
          statement.setBigDecimal(6, entry.cell().points());
          statement.setString(7, entry.cell().comment());
          statement.setBoolean(8, entry.copied());
          statement.setObject(9, account == null ? null : account.value());
          statement.setString(10, entry.by());
          statement.setObject(11, ScoreTableRepository.utc(entry.at()));
          statement.setInt(12, entry.cell().version());
        });
  }

  /** Takes written cells away; what was written stays in the history. */
  void delete(long sheet, ColumnRole role, Collection<String> leaves) {
    if (leaves.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            delete from scoring.score_entry
            where sheet_id = :sheet and role = :role and leaf in (:leaves)
            """)
        .param("sheet", sheet)
        .param("role", role.name())
        .param("leaves", leaves)
        .update();
  }

  /** Takes away the cells of these columns that were only taken over from the left. */
  void deleteCopied(long sheet, Set<ColumnRole> roles) {
    jdbc.sql(
            """
            delete from scoring.score_entry
            where sheet_id = :sheet and role in (:roles) and copied
            """)
        .param("sheet", sheet)
        .param("roles", roles.stream().map(Enum::name).toList())
        .update();
  }

  /** Adds lines to the history, in one batch. */
  void remember(long sheet, List<EntryChange> changes) {
    batch.batchUpdate(
        """
        insert into scoring.entry_history
          (sheet_id, role, leaf, entry_version, cause, before_value, before_points, before_comment,
           after_value, after_points, after_comment, reason, by_name, at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        changes,
        100,
        (statement, c) -> {
          statement.setLong(1, sheet);
          statement.setString(2, c.role().name());
          statement.setString(3, c.leaf());
          statement.setInt(4, c.entryVersion());
          statement.setString(5, c.cause().name());
          statement.setString(6, c.before());
          statement.setBigDecimal(7, c.beforePoints());
          statement.setString(8, c.beforeComment());
          statement.setString(9, c.after());
          statement.setBigDecimal(10, c.afterPoints());
          statement.setString(11, c.afterComment());
          statement.setString(12, c.reason());
          statement.setString(13, c.by());
          statement.setObject(14, ScoreTableRepository.utc(c.at()));
        });
  }

  /** The history of one sheet, the newest first. */
  List<EntryChange> history(long sheet) {
    return jdbc.sql("select * from scoring.entry_history where sheet_id = ? order by id desc")
        .param(sheet)
        .query(EntryRepository::change)
        .list();
  }

  void attach(long sheet, String leaf, long evidence, String by, OffsetDateTime at) {
    jdbc.sql(
            """
            insert into scoring.entry_evidence (sheet_id, leaf, evidence_id, by_name, at)
            values (?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(sheet, leaf, evidence, by, at)
        .update();
  }

  boolean detach(long sheet, String leaf, long evidence) {
    return jdbc.sql(
                """
                delete from scoring.entry_evidence
                where sheet_id = ? and leaf = ? and evidence_id = ?
                """)
            .params(sheet, leaf, evidence)
            .update()
        > 0;
  }

  /** The ids of the files by sheet and leaf, in one statement. */
  Map<Long, Map<String, List<Long>>> evidence(Collection<Long> sheets) {
    Map<Long, Map<String, List<Long>>> found = new HashMap<>();
    if (sheets.isEmpty()) {
      return found;
    }
    jdbc.sql(
            """
            select sheet_id, leaf, array_agg(evidence_id order by evidence_id) as ids
            from scoring.entry_evidence where sheet_id in (:sheets) group by sheet_id, leaf
            """)
        .param("sheets", sheets)
        .query((row, i) ->
            found
                .computeIfAbsent(row.getLong("sheet_id"), _ -> new HashMap<>())
                .put(row.getString("leaf"), List.of((Long[]) row.getArray("ids").getArray())))
        .list();
    return found;
  }

  private static Entry entry(ResultSet row, int i) throws SQLException {
    var input = row.getString("input");
    var applicability = Applicability.valueOf(row.getString("applicability"));
    var answer =
        new Answer(applicability, input == null ? null : AnswerJson.read(Json.parse(input)));
    return new Entry(
        row.getLong("sheet_id"),
        ColumnRole.valueOf(row.getString("role")),
        row.getString("leaf"),
        new Cell(
            answer, row.getBigDecimal("points"), row.getString("comment"), row.getInt("version")),
        row.getBoolean("copied"),
        row.getString("by_name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static EntryChange change(ResultSet row, int i) throws SQLException {
    return new EntryChange(
        ColumnRole.valueOf(row.getString("role")),
        row.getString("leaf"),
        row.getInt("entry_version"),
        EntryChange.Cause.valueOf(row.getString("cause")),
        text(row, "before_value"),
        number(row, "before_points"),
        text(row, "before_comment"),
        text(row, "after_value"),
        number(row, "after_points"),
        text(row, "after_comment"),
        text(row, "reason"),
        row.getString("by_name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable String text(ResultSet row, String column) throws SQLException {
    return row.getString(column);
  }

  private static @Nullable BigDecimal number(ResultSet row, String column) throws SQLException {
    return row.getBigDecimal(column);
  }
}
