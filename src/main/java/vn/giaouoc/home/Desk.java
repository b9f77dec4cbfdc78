package vn.giaouoc.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.PendingWork;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;

/** Gathers what concerns one person. */
@Service
public class Desk {

  private final List<PendingWork> modules;
  private final JdbcClient jdbc;
  private final Clock clock;

  Desk(List<PendingWork> modules, JdbcClient jdbc, Clock clock) {
    this.modules = modules;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * One open year the person has to do with.
   *
   * @param leader the leader unit's name, or null when none is named
   */
  public record OpenYear(
      long bloc, String blocName, int number, BlocYearState state, @Nullable String leader) {}

  /** What the person must do now: the most urgent first, tasks without a day last. */
  @Transactional(readOnly = true)
  public List<PendingWork.Task> tasksOf(Actor actor) {
    return modules.stream()
        .flatMap(module -> module.tasksOf(actor).stream())
        .sorted(
            Comparator.comparing(
                    PendingWork.Task::due, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(PendingWork.Task::title))
        .toList();
  }

  /** The open years of the blocs the person has any role in. One statement. */
  @Transactional(readOnly = true)
  public List<OpenYear> yearsOf(Actor actor) {
    return jdbc.sql(
            """
            select y.bloc_id, b.name, y.number, y.state, u.name leader
              from year.bloc_year y
              join bloc.as_of(:day) b on b.id = y.bloc_id
              left join lateral (select unit_id from bloc.leader_term t
                 where t.bloc_id = y.bloc_id and t.for_year = y.number and t.role = 'LEADER'
                 order by lower(t.term) desc nulls last limit 1) t on true
              left join unit.as_of(:day) u on u.id = t.unit_id
             where y.state <> 'CLOSED'
               and (y.bloc_id = any(cast(:blocs as bigint[]))
                 or b.base_province = any(cast(:provinces as text[]))
                 or exists (select 1 from bloc.membership m where m.bloc_id = y.bloc_id
                      and m.year = y.number and m.unit_id = any(cast(:units as bigint[]))))
             order by b.name, y.number desc
            """)
        .param("day", today())
        .param("blocs", array(actor.grants(), Grant::bloc))
        .param("provinces", array(actor.grants(), Grant::province))
        .param("units", array(actor.grants(), Grant::unit))
        .query((rs, _) ->
            new OpenYear(
                rs.getLong(1),
                rs.getString(2),
                rs.getInt(3),
                BlocYearState.valueOf(rs.getString(4)),
                rs.getString(5)))
        .list();
  }

  /** Today in the province. */
  public LocalDate today() {
    return Vi.day(clock.instant());
  }

  private static String array(Collection<Grant> grants, Function<Grant, @Nullable Object> scope) {
    return grants.stream()
        .map(scope)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(",", "{", "}"));
  }
}
