package vn.giaouoc.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.Vi;

/** Where the days off and the days worked in exchange are kept. */
@Repository
public class WorkCalendar {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  WorkCalendar(JdbcClient jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /**
   * A day that is not what its weekday says.
   *
   * @param works true for a day worked in exchange
   */
  public record ExceptionalDay(
      LocalDate day, boolean works, String name, String source, Certainty certainty) {}

  /** The exceptions of one year in their order. */
  public List<ExceptionalDay> exceptions(int year) {
    return jdbc.sql("select * from rule.day_off where extract(year from day) = ? order by day")
        .param(year)
        .query((row, i) ->
            new ExceptionalDay(
                row.getObject("day", LocalDate.class),
                row.getBoolean("works"),
                row.getString("name"),
                row.getString("source"),
                Certainty.valueOf(row.getString("certainty"))))
        .list();
  }

  /** Enters a day off or a day worked in exchange; a day entered again is changed. */
  @Transactional
  public void enter(Actor actor, ExceptionalDay exception) {
    if (!actor.isSystem()
        && !actor.holdsAnywhere(Role.BOARD_OFFICER)
        && !actor.holdsAnywhere(Role.BOARD_HEAD)) {
      throw new NotAllowed(actor.name() + " may not keep the calendar of working days");
    }
    jdbc.sql(
            """
            insert into rule.day_off (day, works, name, source, certainty)
            values (:day, :works, :name, :source, :certainty)
            on conflict (day) do update set works = excluded.works, name = excluded.name,
              source = excluded.source, certainty = excluded.certainty
            """)
        .param("day", exception.day())
        .param("works", exception.works())
        .param("name", exception.name())
        .param("source", exception.source())
        .param("certainty", exception.certainty().name())
        .update();
    events.publishEvent(
        Change.by(actor, "rule.enter-day-off")
            .on("day-off", exception.day())
            .saying(
                (exception.works() ? "Ghi ngày làm bù " : "Ghi ngày nghỉ ")
                    + Vi.date(exception.day())
                    + ": "
                    + exception.name()));
  }

  /** The calendar as known today; a year without rows has its weekends only. */
  public WorkingDays days() {
    return new WorkingDays(
        jdbc
            .sql("select day, works from rule.day_off")
            .query((row, i) ->
                java.util.Map.entry(row.getObject("day", LocalDate.class), row.getBoolean("works")))
            .list()
            .stream()
            .collect(Collectors.toMap(java.util.Map.Entry::getKey, java.util.Map.Entry::getValue)));
  }
}
