package vn.giaouoc.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.YearId;

/** Themes and lines of the plan. */
@Repository
class ContentRepository {

  private final JdbcClient jdbc;

  ContentRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Theme> themes(YearId year) {
    return jdbc.sql(
            "select * from plan.theme where year_id = :year order by study_topic, owner, id")
        .param("year", year.value())
        .query(ContentRepository::theme)
        .list();
  }

  Optional<Theme> theme(YearId year, long id) {
    return jdbc.sql("select * from plan.theme where year_id = :year and id = :id")
        .param("year", year.value())
        .param("id", id)
        .query(ContentRepository::theme)
        .optional();
  }

  long addTheme(YearId year, Theme theme) {
    return jdbc.sql(
            """
            insert into plan.theme (year_id, owner, study_topic, text, label, suggested)
            values (:year, :owner, :study, :text, :label, :suggested) returning id
            """)
        .param("year", year.value())
        .param("owner", theme.owner().name())
        .param("study", theme.studyTopic())
        .param("text", theme.text())
        .param("label", theme.label())
        .param("suggested", theme.suggested())
        .query((row, i) -> row.getLong("id"))
        .single();
  }

  /** Saves the theme, which by that is confirmed. */
  void saveTheme(YearId year, Theme theme) {
    var saved =
        jdbc.sql(
                """
                update plan.theme set owner = :owner, study_topic = :study, text = :text,
                  label = :label, suggested = false, version = version + 1
                where year_id = :year and id = :id and version = :version
                """)
            .param("owner", theme.owner().name())
            .param("study", theme.studyTopic())
            .param("text", theme.text())
            .param("label", theme.label())
            .param("year", year.value())
            .param("id", theme.id())
            .param("version", theme.version())
            .update();
    if (saved == 0) {
      throw new Overtaken(PlanFields.of(theme(year, theme.id()).orElseThrow()));
    }
  }

  List<PlanItem> items(YearId year) {
    return jdbc.sql("select * from plan.item where year_id = :year order by kind, id")
        .param("year", year.value())
        .query(ContentRepository::item)
        .list();
  }

  Optional<PlanItem> item(YearId year, long id) {
    return jdbc.sql("select * from plan.item where year_id = :year and id = :id")
        .param("year", year.value())
        .param("id", id)
        .query(ContentRepository::item)
        .optional();
  }

  long addItem(YearId year, PlanItem item) {
    return jdbc.sql(
            """
            insert into plan.item (year_id, kind, text, note, due, instrument_id)
            values (:year, :kind, :text, :note, :due, :instrument) returning id
            """)
        .param("year", year.value())
        .param("kind", item.kind().name())
        .param("text", item.text())
        .param("note", item.note())
        .param("due", item.due())
        .param("instrument", item.instrument(), Types.BIGINT)
        .query((row, i) -> row.getLong("id"))
        .single();
  }

  void saveItem(YearId year, PlanItem item) {
    var saved =
        jdbc.sql(
                """
                update plan.item set kind = :kind, text = :text, note = :note, due = :due,
                  instrument_id = :instrument, version = version + 1
                where year_id = :year and id = :id and version = :version
                """)
            .param("kind", item.kind().name())
            .param("text", item.text())
            .param("note", item.note())
            .param("due", item.due())
            .param("instrument", item.instrument(), Types.BIGINT)
            .param("year", year.value())
            .param("id", item.id())
            .param("version", item.version())
            .update();
    if (saved == 0) {
      throw new Overtaken(PlanFields.of(item(year, item.id()).orElseThrow()));
    }
  }

  /** Takes a theme or a line out; its former versions stay. */
  void remove(YearId year, String table, long id) {
    jdbc.sql("delete from plan." + table + " where year_id = :year and id = :id")
        .param("year", year.value())
        .param("id", id)
        .update();
  }

  private static Theme theme(ResultSet row, int i) throws SQLException {
    return new Theme(
        row.getLong("id"),
        ThemeOwner.valueOf(row.getString("owner")),
        row.getBoolean("study_topic"),
        row.getString("text"),
        row.getString("label"),
        row.getBoolean("suggested"),
        row.getInt("version"));
  }

  private static PlanItem item(ResultSet row, int i) throws SQLException {
    return new PlanItem(
        row.getLong("id"),
        ItemKind.valueOf(row.getString("kind")),
        row.getString("text"),
        row.getString("note"),
        row.getObject("due", LocalDate.class),
        row.getObject("instrument_id", Long.class),
        row.getInt("version"));
  }
}
