package vn.giaouoc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.PendingWork;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Units;

/** Tells officers and heads of units to comment on the drafts. Two statements. */
@Component
class ConsultationWork implements PendingWork {

  private final JdbcClient jdbc;
  private final Units units;
  private final Clock clock;

  ConsultationWork(JdbcClient jdbc, Units units, Clock clock) {
    this.jdbc = jdbc;
    this.units = units;
    this.clock = clock;
  }

  private record Silent(long bloc, int year, UnitId unit, LocalDate deadline) {}

  @Override
  public List<Task> tasksOf(Actor actor) {
    var own = actor.units();
    if (own.isEmpty()) {
      return List.of();
    }
    var silent =
        jdbc.sql(
                """
                select y.bloc_id, y.number, m.unit_id, r.deadline
                from plan.consultation_round r
                join year.bloc_year y on y.id = r.year_id and y.state <> 'CLOSED'
                join bloc.membership m on m.bloc_id = y.bloc_id and m.year = y.number
                where r.closed_at is null and m.unit_id in (:units)
                  and not exists (select from plan.draft_comment c
                    where c.round_id = r.id and c.unit_id = m.unit_id)
                order by r.deadline, r.id
                """)
            .param("units", own.stream().map(UnitId::value).toList())
            .query((row, i) ->
                new Silent(
                    row.getLong("bloc_id"),
                    row.getInt("number"),
                    new UnitId(row.getLong("unit_id")),
                    row.getObject("deadline", LocalDate.class)))
            .list();
    if (silent.isEmpty()) {
      return List.of();
    }
    var names = units.names(own, Vi.day(clock.instant()));
    return silent.stream()
        .map(s ->
            new Task(
                "Góp ý dự thảo năm " + s.year(),
                names.getOrDefault(s.unit(), "Đơn vị") + " chưa trả lời: góp ý hoặc bấm “Đồng ý”.",
                "/khoi/%d/nam/%d/ke-hoach/gop-y".formatted(s.bloc(), s.year()),
                s.deadline()))
        .toList();
  }
}
