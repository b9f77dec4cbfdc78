package vn.giaouoc.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.PendingWork;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.unit.Units;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Deadlines;

/** Tells a unit to sign the pledge, to send its registration and to enter its figures. */
@Component
class PledgeWork implements PendingWork {

  private final JdbcClient jdbc;
  private final Units units;
  private final Deadlines deadlines;
  private final Clock clock;

  PledgeWork(JdbcClient jdbc, Units units, Deadlines deadlines, Clock clock) {
    this.jdbc = jdbc;
    this.units = units;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  private record Owing(
      YearId year,
      long bloc,
      int number,
      BlocYearState state,
      UnitId unit,
      boolean signature,
      boolean registration,
      boolean figures) {

    String page() {
      return "/khoi/%d/nam/%d/giao-uoc".formatted(bloc, number);
    }
  }

  @Override
  public List<Task> tasksOf(Actor actor) {
    var own = actor.units();
    if (own.isEmpty()) {
      return List.of();
    }
    var owing = owing(own.stream().map(UnitId::value).toList());
    if (owing.isEmpty()) {
      return List.of();
    }
    var names = units.names(own, Vi.day(clock.instant()));
    var tasks = new ArrayList<Task>();
    for (var o : owing) {
      add(tasks, o, names.getOrDefault(o.unit(), "Đơn vị"), actor.holds(Role.UNIT_HEAD, o.unit()));
    }
    return tasks;
  }

  private List<Owing> owing(List<Long> own) {
    return jdbc.sql(
            """
            select * from (
              select y.id, y.bloc_id, y.number, y.state, m.unit_id,
                not exists (select from pledge.signature s
                  where s.year_id = y.id and s.unit_id = m.unit_id) as signature,
                not exists (select from pledge.registration r
                  where r.year_id = y.id and r.unit_id = m.unit_id and r.sent_at is not null)
                  and y.state in ('LAUNCH_MEETING', 'PLEDGED', 'RUNNING_H1') as registration,
                not exists (select from pledge.target_value v
                  where v.year_id = y.id and v.unit_id = m.unit_id and v.current
                    and v.checkpoint = case y.state when 'MIDYEAR_REPORTING' then 'MIDYEAR'
                      else 'YEAR_END' end)
                  and y.state in ('MIDYEAR_REPORTING', 'SELF_SCORING') as figures
              from pledge.pledge p
              join year.bloc_year y on y.id = p.year_id and y.state <> 'CLOSED'
              join bloc.membership m on m.bloc_id = y.bloc_id and m.year = y.number
              where p.major >= 1 and m.unit_id in (:units)
            ) as owed
            where signature or registration or figures
            order by number, id, unit_id
            """)
        .param("units", own)
        .query(PledgeWork::owing)
        .list();
  }

  private static Owing owing(ResultSet row, int i) throws SQLException {
    return new Owing(
        new YearId(row.getLong("id")),
        row.getLong("bloc_id"),
        row.getInt("number"),
        BlocYearState.valueOf(row.getString("state")),
        new UnitId(row.getLong("unit_id")),
        row.getBoolean("signature"),
        row.getBoolean("registration"),
        row.getBoolean("figures"));
  }

  private void add(List<Task> tasks, Owing o, String name, boolean head) {
    if (o.signature() && head && !o.state().isBefore(BlocYearState.LAUNCH_MEETING)) {
      tasks.add(
          new Task(
              "Ký giao ước thi đua năm " + o.number(),
              name + " chưa ký.",
              o.page() + "/ky",
              due(o, DeadlineCode.PLEDGE)));
    }
    if (o.registration()) {
      tasks.add(
          new Task(
              "Gửi đăng ký thi đua năm " + o.number(),
              name + " chưa gửi danh hiệu, mô hình đăng ký.",
              o.page() + "/dang-ky/" + o.unit(),
              due(o, DeadlineCode.REGISTRATION)));
    }
    if (o.figures()) {
      var midyear = o.state() == BlocYearState.MIDYEAR_REPORTING;
      tasks.add(
          new Task(
              "Nhập kết quả chỉ tiêu đến %s/%d".formatted(midyear ? "30/6" : "31/12", o.number()),
              name + " chưa nhập kết quả nào.",
              o.page() + "/chi-tieu/" + (midyear ? "30-6/" : "31-12/") + o.unit(),
              due(o, midyear ? DeadlineCode.MIDYEAR_REPORT : DeadlineCode.SELF_SCORING)));
    }
  }

  private @Nullable LocalDate due(Owing o, String code) {
    return deadlines.due(o.year(), code, o.unit()).orElse(null);
  }
}
