package vn.giaouoc.work;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.PendingWork;

/** Reports a unit owes, and tasks given to it, for the people of that unit. */
@Component
class WorkPendingWork implements PendingWork {

  private static final String BLOC_NAME =
      """
      coalesce((select name from bloc.bloc_name b where b.bloc_id = y.bloc_id and b.use = 'LEAD'
        order by upper(valid) desc nulls first limit 1), '')
      """;

  private final JdbcClient jdbc;

  WorkPendingWork(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Task> tasksOf(Actor actor) {
    var units = actor.units().stream().map(u -> u.value()).toArray(Long[]::new);
    if (units.length == 0) {
      return List.of();
    }
    var tasks = new ArrayList<Task>(reports(units));
    tasks.addAll(directed(units));
    return tasks;
  }

  /** In the state of the six-month report, each member that has not sent one owes it. */
  private List<Task> reports(Long[] units) {
    return jdbc.sql(
            """
            select y.bloc_id, y.number, m.unit_id, %s as bloc_name,
              r.state = 'RETURNED' as returned,
              greatest(d.due_on, (select max(e.extended_to) from year.extension e
                where e.deadline_id = d.id and (e.unit_id is null or e.unit_id = m.unit_id)))
                as due
            from year.bloc_year y
              join bloc.membership m on m.bloc_id = y.bloc_id and m.year = y.number
              left join work.report r on r.year_id = y.id and r.kind = 'MIDYEAR'
                and r.unit_id = m.unit_id
              left join year.deadline d on d.year_id = y.id and d.code = 'MIDYEAR_REPORT'
            where m.unit_id = any(:units) and coalesce(r.state, 'DRAFT') <> 'SENT'
              and (y.state in ('MIDYEAR_REPORTING', 'MIDYEAR_MEETING') or r.state = 'RETURNED')
            """
                .formatted(BLOC_NAME))
        .param("units", units)
        .query((rs, n) ->
            new Task(
                (rs.getBoolean("returned") ? "Sửa và gửi lại" : "Gửi")
                    + " báo cáo 6 tháng đầu năm "
                    + rs.getInt("number"),
                rs.getString("bloc_name"),
                "/khoi/%d/nam/%d/thuc-hien/bao-cao/%d"
                    .formatted(rs.getLong("bloc_id"), rs.getInt("number"), rs.getLong("unit_id")),
                Rows.day(rs, "due")))
        .list();
  }

  private List<Task> directed(Long[] units) {
    return jdbc.sql(
            """
            select t.id, t.body, t.due_on, y.bloc_id, y.number, %s as bloc_name
            from work.task t join work.direction d on d.id = t.direction_id
              join year.bloc_year y on y.id = d.year_id
            where t.state = 'OPEN' and y.state <> 'CLOSED' and exists (
              select from work.task_unit u where u.task_id = t.id and u.unit_id = any(:units))
            order by t.due_on nulls last, t.id limit 50
            """
                .formatted(BLOC_NAME))
        .param("units", units)
        .query((rs, n) ->
            new Task(
                "Thực hiện nhiệm vụ: " + cut(rs.getString("body")),
                rs.getString("bloc_name") + ", năm " + rs.getInt("number"),
                "/khoi/%d/nam/%d/thuc-hien/chi-dao/%d"
                    .formatted(rs.getLong("bloc_id"), rs.getInt("number"), rs.getLong("id")),
                Rows.day(rs, "due_on")))
        .list();
  }

  private static String cut(String text) {
    return text.length() <= 120 ? text : text.substring(0, 119) + "…";
  }
}
