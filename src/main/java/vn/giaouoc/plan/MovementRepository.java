package vn.giaouoc.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.YearId;

/** The movements of a year's plan. */
@Repository
class MovementRepository {

  private final JdbcClient jdbc;

  MovementRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Movement> list(YearId year) {
    return jdbc.sql("select * from plan.movement where year_id = :year order by id")
        .param("year", year.value())
        .query(MovementRepository::movement)
        .list();
  }

  Optional<Movement> find(YearId year, long id) {
    return jdbc.sql("select * from plan.movement where year_id = :year and id = :id")
        .param("year", year.value())
        .param("id", id)
        .query(MovementRepository::movement)
        .optional();
  }

  long add(YearId year, MovementDraft draft) {
    return bind(
            jdbc.sql(
                """
                insert into plan.movement (year_id, parent_id, name, level, launcher, period_from,
                  period_to, period_text, area, form, occasion, aim)
                values (:year, :parent, :name, :level, :launcher, :from, :to, :period, :area, :form,
                  :occasion, :aim)
                returning id
                """),
            draft)
        .param("year", year.value())
        .query((row, i) -> row.getLong("id"))
        .single();
  }

  void save(YearId year, long id, MovementDraft draft, int version) {
    var saved =
        bind(
                jdbc.sql(
                    """
                    update plan.movement set parent_id = :parent, name = :name, level = :level,
                      launcher = :launcher, period_from = :from, period_to = :to,
                      period_text = :period, area = :area, form = :form, occasion = :occasion,
                      aim = :aim, version = version + 1
                    where year_id = :year and id = :id and version = :version
                    """),
                draft)
            .param("year", year.value())
            .param("id", id)
            .param("version", version)
            .update();
    if (saved == 0) {
      throw new Overtaken(PlanFields.of(find(year, id).orElseThrow()));
    }
  }

  /** Takes a movement out; what answered it stands alone from now on. */
  void remove(YearId year, long id) {
    jdbc.sql("update plan.movement set parent_id = null where year_id = :year and parent_id = :id")
        .param("year", year.value())
        .param("id", id)
        .update();
    jdbc.sql("delete from plan.movement where year_id = :year and id = :id")
        .param("year", year.value())
        .param("id", id)
        .update();
  }

  /**
   * Copies the movements that still run on the first day of the new year; a movement tied to one
   * anniversary, without an end of its own, ends with its year.
   */
  void copyRunning(YearId from, YearId to, LocalDate firstDay) {
    jdbc.sql(
            """
            insert into plan.movement (year_id, name, level, launcher, period_from, period_to,
              period_text, area, form, occasion, aim, copied_from)
            select :to, name, level, launcher, period_from, period_to, period_text, area, form,
              occasion, aim, id
            from plan.movement
            where year_id = :from
              and (period_to >= :day or (period_to is null and form <> 'ANNIVERSARY'))
            order by id
            """)
        .param("to", to.value())
        .param("from", from.value())
        .param("day", firstDay)
        .update();
    jdbc.sql(
            """
            update plan.movement child set parent_id = parent.id
            from plan.movement original, plan.movement parent
            where child.year_id = :to and original.id = child.copied_from
              and parent.year_id = :to and parent.copied_from = original.parent_id
            """)
        .param("to", to.value())
        .update();
  }

  private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, MovementDraft draft) {
    return sql.param("parent", draft.parent())
        .param("name", draft.name())
        .param("level", draft.level() == null ? null : draft.level().name())
        .param("launcher", draft.launcher())
        .param("from", draft.from())
        .param("to", draft.to())
        .param("period", draft.periodText())
        .param("area", draft.area())
        .param("form", draft.form().name())
        .param("occasion", draft.occasion())
        .param("aim", draft.aim());
  }

  private static Movement movement(ResultSet row, int i) throws SQLException {
    var level = row.getString("level");
    return new Movement(
        row.getLong("id"),
        row.getObject("parent_id", Long.class),
        row.getString("name"),
        level == null ? null : LaunchLevel.valueOf(level),
        row.getString("launcher"),
        row.getObject("period_from", LocalDate.class),
        row.getObject("period_to", LocalDate.class),
        row.getString("period_text"),
        row.getString("area"),
        MovementForm.valueOf(row.getString("form")),
        row.getString("occasion"),
        row.getString("aim"),
        row.getInt("version"));
  }
}
