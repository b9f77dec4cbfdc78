package vn.giaouoc.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;

/** The key tasks of a year. */
@Repository
class KeyTaskRepository {

  private final JdbcClient jdbc;

  KeyTaskRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<KeyTask> list(YearId year) {
    return jdbc.sql("select * from pledge.key_task where year_id = :year order by id")
        .param("year", year.value())
        .query(KeyTaskRepository::task)
        .list();
  }

  Optional<KeyTask> find(YearId year, long id) {
    return jdbc.sql("select * from pledge.key_task where year_id = :year and id = :id")
        .param("year", year.value())
        .param("id", id)
        .query(KeyTaskRepository::task)
        .optional();
  }

  long add(
      YearId year,
      @Nullable UnitId unit,
      String text,
      @Nullable LocalDate due,
      boolean withCouncil) {
    return jdbc.sql(
            """
            insert into pledge.key_task (year_id, unit_id, text, due, with_council)
            values (:year, :unit, :text, :due, :council) returning id
            """)
        .param("year", year.value())
        .param("unit", unit == null ? null : unit.value())
        .param("text", text)
        .param("due", due)
        .param("council", withCouncil)
        .query((row, i) -> row.getLong("id"))
        .single();
  }

  void judge(YearId year, long id, KeyTask.Judgement judgement, int version) {
    var saved =
        jdbc.sql(
                """
                update pledge.key_task set on_time = :time, quality = :quality, effect = :effect,
                  comment = :comment, judged_by = :by, judged_at = :at, version = version + 1
                where year_id = :year and id = :id and version = :version
                """)
            .param("time", judgement.onTime().name())
            .param("quality", judgement.quality().name())
            .param("effect", judgement.effect().name())
            .param("comment", judgement.comment())
            .param("by", judgement.by())
            .param("at", judgement.at().atOffset(ZoneOffset.UTC))
            .param("year", year.value())
            .param("id", id)
            .param("version", version)
            .update();
    if (saved == 0) {
      throw new Overtaken(fields(find(year, id).orElseThrow()));
    }
  }

  void remove(YearId year, long id) {
    jdbc.sql("delete from pledge.key_task where year_id = :year and id = :id")
        .param("year", year.value())
        .param("id", id)
        .update();
  }

  static Map<String, String> fields(KeyTask task) {
    var j = task.judgement();
    var comment = j == null ? null : j.comment();
    return Map.of(
        "noiDung", task.text(),
        "han", Vi.date(task.due()),
        "thoiGian", j == null ? "" : j.onTime().name(),
        "chatLuong", j == null ? "" : j.quality().name(),
        "hieuQua", j == null ? "" : j.effect().name(),
        "nhanXet", comment == null ? "" : comment,
        "version", Integer.toString(task.version()));
  }

  private static KeyTask task(ResultSet row, int i) throws SQLException {
    var unit = row.getObject("unit_id", Long.class);
    return new KeyTask(
        row.getLong("id"),
        unit == null ? null : new UnitId(unit),
        row.getString("text"),
        row.getObject("due", LocalDate.class),
        row.getBoolean("with_council"),
        judgement(row),
        row.getInt("version"));
  }

  private static KeyTask.@Nullable Judgement judgement(ResultSet row) throws SQLException {
    var at = row.getTimestamp("judged_at");
    return at == null
        ? null
        : new KeyTask.Judgement(
            KeyTask.Grade.valueOf(row.getString("on_time")),
            KeyTask.Grade.valueOf(row.getString("quality")),
            KeyTask.Grade.valueOf(row.getString("effect")),
            row.getString("comment"),
            row.getString("judged_by"),
            at.toInstant());
  }
}
