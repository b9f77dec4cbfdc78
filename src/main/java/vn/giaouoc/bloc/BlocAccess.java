package vn.giaouoc.bloc;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.ReadMemo;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.Provinces;

/** Who may see and change a bloc: below the year there is no standing, only grants. */
@Repository
public class BlocAccess {

  private final JdbcClient jdbc;
  private final Clock clock;

  BlocAccess(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether the actor is of the Board, for this bloc or for its province. */
  public boolean isBoard(Actor actor, BlocId bloc) {
    return actor.isSystem()
        || actor.holds(Role.BOARD_OFFICER, bloc)
        || ((actor.holdsAnywhere(Role.BOARD_OFFICER) || actor.holdsAnywhere(Role.BOARD_HEAD))
            && provinces(bloc).stream().anyMatch(p -> Provinces.isBoardOf(actor, p)));
  }

  /** Refuses unless {@link #isBoard}. */
  public void mustBeBoard(Actor actor, BlocId bloc) {
    if (!isBoard(actor, bloc)) {
      throw new NotAllowed(actor.name() + " is not of the Board of bloc " + bloc);
    }
  }

  /** Whether the actor is secretary or head of a unit that leads the bloc in that year. */
  public boolean leads(Actor actor, BlocId bloc, int year) {
    return actor.isSystem()
        || actor.holds(Role.LEADER_SECRETARY, bloc)
        || leaders(bloc, year).stream()
            .anyMatch(unit ->
                actor.holds(Role.LEADER_SECRETARY, unit)
                    || actor.holds(Role.LEADER_HEAD, unit)
                    || actor.holds(Role.UNIT_HEAD, unit));
  }

  /** Refuses unless the actor is of the Board or leads the bloc in that year. */
  public void mustLeadOrBoard(Actor actor, BlocId bloc, int year) {
    if (!isBoard(actor, bloc) && !leads(actor, bloc, year)) {
      throw new NotAllowed(actor.name() + " neither leads bloc " + bloc + " nor is of the Board");
    }
  }

  /**
   * What an actor may see: everything, or the blocs of these provinces, these blocs, and those of
   * which these units are or were members.
   */
  public record Sight(boolean all, List<String> provinces, List<Long> blocs, List<Long> units) {

    /** The condition on a row {@code b} of {@code bloc.as_of}, with the parameters below. */
    public static final String CONDITION =
        """
        (:all or b.province = any(:provinces) or b.base_province = any(:provinces) or b.id = any(:blocs)
         or exists (select 1 from bloc.membership m where m.bloc_id = b.id and m.unit_id = any(:units)))
        """;

    /** The parameters of the condition. */
    public Map<String, Object> parameters() {
      return Map.of(
          "all", all,
          "provinces", provinces.toArray(String[]::new),
          "blocs", blocs.toArray(Long[]::new),
          "units", units.toArray(Long[]::new));
    }
  }

  /** What the actor may see. The administrator sees no bloc. */
  public Sight sight(Actor actor) {
    var provinces = new ArrayList<String>();
    var blocs = new ArrayList<Long>();
    var units = new ArrayList<Long>();
    for (var grant : actor.grants()) {
      if (grant.province() != null) {
        provinces.add(grant.province());
      } else if (grant.bloc() != null) {
        blocs.add(grant.bloc().value());
      } else if (grant.unit() != null) {
        units.add(grant.unit().value());
      }
    }
    return new Sight(actor.isSystem(), provinces, blocs, units);
  }

  /**
   * Whether the actor may see what is inside the bloc: members by year, leaders, the flag's way.
   */
  public boolean maySee(Actor actor, BlocId bloc) {
    return jdbc.sql("select 1 from bloc.as_of(:day) b where b.id = :id and " + Sight.CONDITION)
        .param("day", Vi.day(clock.instant()))
        .param("id", bloc.value())
        .params(sight(actor).parameters())
        .query((rs, _) -> rs.getInt(1))
        .optional()
        .isPresent();
  }

  /** Refuses unless {@link #maySee}. */
  public void mustSee(Actor actor, BlocId bloc) {
    if (!maySee(actor, bloc)) {
      throw new NotAllowed(actor.name() + " does not see bloc " + bloc);
    }
  }

  private List<UnitId> leaders(BlocId bloc, int year) {
    return ReadMemo.once(List.of("bloc.leaderUnits", bloc, year), () -> readLeaders(bloc, year));
  }

  private List<UnitId> readLeaders(BlocId bloc, int year) {
    return jdbc.sql(
            "select unit_id from bloc.leader_term where bloc_id = :bloc and for_year = :year and"
                + " role = 'LEADER'")
        .param("bloc", bloc.value())
        .param("year", year)
        .query((rs, _) -> new UnitId(rs.getLong(1)))
        .list();
  }

  /** Codes of the bloc's own province and of the one it belongs to today; often the same. */
  public List<String> provinces(BlocId bloc) {
    return ReadMemo.once(
        List.of("bloc.provinces", bloc),
        () ->
            jdbc.sql("select base_province, province from bloc.as_of(:day) where id = :id")
                .param("day", Vi.day(clock.instant()))
                .param("id", bloc.value())
                .query((rs, _) -> List.of(rs.getString(1), rs.getString(2)))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("bloc " + bloc)));
  }
}
