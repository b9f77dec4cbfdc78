package vn.giaouoc.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/** Directions, their tasks and how these are followed up. */
@Repository
class DirectionRepository {

  private static final String TASKS =
      """
      select t.*, array(select unit_id from work.task_unit u where u.task_id = t.id
        order by unit_id) as units
      from work.task t join work.direction d on d.id = t.direction_id
      where d.year_id = :year
      """;

  private final JdbcClient jdbc;

  DirectionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All directions of the year with their tasks, in two statements. */
  List<Direction> list(YearId year) {
    var tasks = tasks(year).stream().collect(Collectors.groupingBy(Task::direction));
    return jdbc.sql("select * from work.direction where year_id = ? order by given_on, id")
        .param(year.value())
        .query((rs, n) ->
            new Direction(
                rs.getLong("id"),
                DirectionSource.valueOf(rs.getString("source")),
                Rows.number(rs, "meeting_id"),
                Rows.text(rs, "giver"),
                rs.getString("body"),
                Objects.requireNonNull(Rows.day(rs, "given_on")),
                tasks.getOrDefault(rs.getLong("id"), List.of())))
        .list();
  }

  /** All tasks of the year, those due first on top. */
  List<Task> tasks(YearId year) {
    return jdbc.sql(TASKS + " order by t.due_on nulls last, t.id")
        .param("year", year.value())
        .query((rs, n) -> task(rs))
        .list();
  }

  Optional<Task> task(YearId year, long id) {
    return jdbc.sql(TASKS + " and t.id = :id")
        .param("year", year.value())
        .param("id", id)
        .query((rs, n) -> task(rs))
        .optional();
  }

  boolean exists(YearId year, long direction) {
    return jdbc.sql("select count(*) from work.direction where year_id = ? and id = ?")
        .params(year.value(), direction)
        .query((rs, n) -> rs.getInt(1) == 1)
        .single();
  }

  long add(
      YearId year,
      DirectionSource source,
      @Nullable Long meeting,
      @Nullable String giver,
      String body,
      LocalDate givenOn) {
    return jdbc.sql(
            """
            insert into work.direction (year_id, source, meeting_id, giver, body, given_on)
            values (?, ?, ?, ?, ?, ?) returning id
            """)
        .param(year.value())
        .param(source.name())
        .param(meeting)
        .param(giver)
        .param(body)
        .param(givenOn)
        .query((rs, n) -> rs.getLong(1))
        .single();
  }

  long addTask(long direction, String body, @Nullable LocalDate due, List<UnitId> units) {
    var id =
        jdbc.sql("insert into work.task (direction_id, body, due_on) values (?, ?, ?) returning id")
            .param(direction)
            .param(body)
            .param(due)
            .query((rs, n) -> rs.getLong(1))
            .single();
    writeUnits(id, units);
    return id;
  }

  /** Changes what is to be done, by whom and until when; false when overtaken. */
  boolean updateTask(Task t) {
    var written =
        Rows.one(
            jdbc.sql(
                    """
                    update work.task set body = ?, due_on = ?, version = version + 1
                    where id = ? and version = ? and state = 'OPEN'
                    """)
                .param(t.body())
                .param(t.due())
                .param(t.id())
                .param(t.version())
                .update());
    if (written) {
      jdbc.sql("delete from work.task_unit where task_id = ?").param(t.id()).update();
      writeUnits(t.id(), t.units());
    }
    return written;
  }

  /** Closes or opens the task; false when overtaken. */
  boolean moveTask(
      long id, int version, TaskState to, @Nullable LocalDate on, @Nullable String note) {
    return Rows.one(
        jdbc.sql(
                """
                update work.task set state = ?, closed_on = ?, closing_note = ?,
                  version = version + 1
                where id = ? and version = ?
                """)
            .param(to.name())
            .param(on)
            .param(note)
            .param(id)
            .param(version)
            .update());
  }

  List<Task.Followup> followups(long task) {
    return jdbc.sql("select * from work.task_followup where task_id = ? order by id")
        .param(task)
        .query((rs, n) ->
            new Task.Followup(
                rs.getLong("id"),
                Rows.unit(rs, "unit_id"),
                rs.getString("body"),
                Objects.requireNonNull(Rows.instant(rs, "noted_at")),
                rs.getString("noted_by")))
        .list();
  }

  void addFollowup(long task, @Nullable UnitId unit, String body, Instant at, String by) {
    jdbc.sql(
            """
            insert into work.task_followup (task_id, unit_id, body, noted_at, noted_by)
            values (?, ?, ?, ?, ?)
            """)
        .param(task)
        .param(Rows.value(unit))
        .param(body)
        .param(Rows.at(at))
        .param(by)
        .update();
  }

  private void writeUnits(long task, List<UnitId> units) {
    for (var unit : units.stream().distinct().toList()) {
      jdbc.sql("insert into work.task_unit values (?, ?)").params(task, unit.value()).update();
    }
  }

  private static Task task(ResultSet rs) throws SQLException {
    return new Task(
        rs.getLong("id"),
        rs.getLong("direction_id"),
        rs.getString("body"),
        Rows.day(rs, "due_on"),
        TaskState.valueOf(rs.getString("state")),
        Rows.day(rs, "closed_on"),
        Rows.text(rs, "closing_note"),
        Rows.units(rs, "units"),
        rs.getInt("version"));
  }
}
