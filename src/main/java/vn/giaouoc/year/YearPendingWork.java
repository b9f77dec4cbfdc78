package vn.giaouoc.year;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.PendingWork;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;

/** The next step of every year the actor may move, with one statement for all years. */
@Repository
class YearPendingWork implements PendingWork {

  private static final String CONCERNED =
      """
      select y.id, y.bloc_id, y.number, y.state, y.version, b.name, b.province, b.base_province,
        t.leader, t.deputies, s.*, d.due
      from year.bloc_year y
      join year.settings s on s.year_id = y.id
      join bloc.as_of(:day) b on b.id = y.bloc_id
      left join lateral (
        select max(unit_id) filter (where role = 'LEADER') as leader,
          array_agg(unit_id) filter (where role = 'DEPUTY') as deputies
        from bloc.leader_term where bloc_id = y.bloc_id and for_year = y.number) t on true
      left join lateral (
        select greatest(d.due_on, max(e.extended_to)) as due
        from year.deadline d
        left join year.extension e on e.deadline_id = d.id and e.unit_id is null
        where d.year_id = y.id and d.code = case y.state
          when 'PREPARED' then 'OPEN' when 'DRAFTING' then 'COMMENTS' when 'CONSULTING' then 'COMMENTS'
          when 'BOARD_REVIEW' then 'LAUNCH_MEETING' when 'LAUNCH_MEETING' then 'PLEDGE'
          when 'PLEDGED' then 'PLEDGE' when 'RUNNING_H1' then 'MIDYEAR_REPORT_OPENS'
          when 'MIDYEAR_REPORTING' then 'MIDYEAR_MEETING' when 'MIDYEAR_MEETING' then 'MIDYEAR_MEETING'
          when 'RUNNING_H2' then 'SELF_SCORING_OPENS' when 'SELF_SCORING' then 'SELF_SCORING'
          when 'CROSS_CHECK' then 'CROSS_CHECK' when 'BLOC_SCORING' then 'YEAREND_MEETING'
          when 'OBJECTION' then 'YEAREND_MEETING' when 'YEAREND_MEETING' then 'PROPOSAL'
          when 'PROPOSED' then 'PROPOSAL' when 'BOARD_APPRAISAL' then 'OPINIONS'
          when 'COUNCIL' then 'DECISION' when 'DECIDED' then 'CEREMONY' else 'HANDOVER' end
        group by d.id) d on true
      where y.state <> 'CLOSED'
        and (y.bloc_id = any(:blocs) or b.province = any(:provinces)
          or b.base_province = any(:provinces) or t.leader = any(:units)
          or t.deputies && :units)
      order by y.id
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  YearPendingWork(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public List<Task> tasksOf(Actor actor) {
    if (actor.isSystem()) {
      return List.of();
    }
    return jdbc
        .sql(CONCERNED)
        .param("day", Vi.day(clock.instant()))
        .params(Grant.scopes(actor.grants()))
        .query((row, i) -> tasks(actor, row))
        .list()
        .stream()
        .flatMap(Function.identity())
        .toList();
  }

  private static Stream<Task> tasks(Actor actor, ResultSet row) throws SQLException {
    var year =
        new BlocYear(
            new YearId(row.getLong("id")),
            new BlocId(row.getLong("bloc_id")),
            row.getInt("number"),
            BlocYearState.valueOf(row.getString("state")),
            row.getInt("version"),
            null);
    var leader = row.getObject("leader", Long.class);
    var deputies = deputies(row);
    var name = row.getString("name");
    var due = row.getObject("due", LocalDate.class);
    var settings = YearRepository.settings(row, 0);
    var provinces = List.of(row.getString("province"), row.getString("base_province"));
    return Step.from(year.state(), settings).stream()
        .filter(step -> !step.isReturn())
        .filter(step ->
            provinces.stream()
                .anyMatch(province ->
                    step.isOpenTo(
                        new Standing(actor, year, deputies, unit(leader), deputies, province))))
        .map(step -> task(year, step, name, due));
  }

  private static Task task(BlocYear year, Step step, String bloc, @Nullable LocalDate due) {
    return new Task(
        step.verb(),
        bloc + ", năm " + year.number() + " đang ở bước “" + year.state().vi() + "”",
        year.path(),
        due);
  }

  private static @Nullable UnitId unit(@Nullable Long id) {
    return id == null ? null : new UnitId(id);
  }

  private static Set<UnitId> deputies(ResultSet row) throws SQLException {
    var array = row.getArray("deputies");
    return array == null
        ? Set.of()
        : Arrays.stream((Long[]) array.getArray()).map(UnitId::new).collect(Collectors.toSet());
  }
}
