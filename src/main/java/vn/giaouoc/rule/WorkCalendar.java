package vn.giaouoc.rule;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Provinces;

/** Where the days off and the days worked in exchange are kept. */
@Repository
public class WorkCalendar {

  private final JdbcClient jdbc;
  private final Provinces provinces;
  private final ApplicationEventPublisher events;

  WorkCalendar(JdbcClient jdbc, Provinces provinces, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.provinces = provinces;
    this.events = events;
  }

  /**
   * A day that is not what its weekday says.
   *
   * @param province code of the province in which it is so; null for the whole country
   * @param works true for a day worked in exchange
   */
  public record ExceptionalDay(
      LocalDate day,
      @Nullable String province,
      boolean works,
      String name,
      String source,
      Certainty certainty) {}

  /** The exceptions of one year in their order, those of the whole country and of provinces. */
  public List<ExceptionalDay> exceptions(int year) {
    return jdbc.sql(
            """
            select * from rule.day_off where extract(year from day) = ?
            order by day, province_code nulls first
            """)
        .param(year)
        .query((row, i) ->
            new ExceptionalDay(
                row.getObject("day", LocalDate.class),
                row.getString("province_code"),
                row.getBoolean("works"),
                row.getString("name"),
                row.getString("source"),
                Certainty.valueOf(row.getString("certainty"))))
        .list();
  }

  /**
   * Enters a day off or a day worked in exchange; a day entered again is changed. The Board enters
   * the days of its province; those of the whole country come with the program.
   */
  @Transactional
  public void enter(Actor actor, ExceptionalDay exception) {
    var province = exception.province();
    if (province != null) {
      provinces.mustBeBoard(actor, province);
    } else if (!actor.isSystem()) {
      throw new NotAllowed(actor.name() + " may not enter days off of the whole country");
    }
    jdbc.sql(
            """
            insert into rule.day_off (day, province_code, works, name, source, certainty)
            values (:day, :province, :works, :name, :source, :certainty)
            on conflict (day, coalesce(province_code, '')) do update set works = excluded.works,
              name = excluded.name, source = excluded.source, certainty = excluded.certainty
            """)
        .param("day", exception.day())
        .param("province", province, Types.VARCHAR)
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
                    + (province == null
                        ? " của cả nước"
                        : " của " + provinces.fullName(province, exception.day()))
                    + ": "
                    + exception.name()));
  }

  /**
   * The calendar as known today for a bloc, in the province it belongs to on that day: what its
   * province says of a day goes before what holds for the whole country. A year without rows has
   * its weekends only.
   */
  public WorkingDays days(BlocId bloc, LocalDate day) {
    return ReadMemo.once(List.of("rule.workingDays", bloc, day), () -> read(bloc, day));
  }

  private WorkingDays read(BlocId bloc, LocalDate day) {
    return new WorkingDays(
        jdbc
            .sql(
                """
                select distinct on (day) day, works from rule.day_off
                where province_code is null or province_code =
                  (select unit.province_on(b.province_code, :day) from bloc.bloc b where b.id = :bloc)
                order by day, province_code nulls last
                """)
            .param("bloc", bloc.value())
            .param("day", day)
            .query((row, i) ->
                Map.entry(row.getObject("day", LocalDate.class), row.getBoolean("works")))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
