package vn.giaouoc.bloc;

import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.unit.Provinces;

/** Who may change a bloc: below the year there is no standing, only grants. */
@Repository
class BlocRights {

  private final JdbcClient jdbc;
  private final Provinces provinces;

  BlocRights(JdbcClient jdbc, Provinces provinces) {
    this.jdbc = jdbc;
    this.provinces = provinces;
  }

  /** Whether the actor is of the Board, for this bloc or for its province. */
  boolean isBoard(Actor actor, BlocId bloc) {
    return actor.holds(Role.BOARD_OFFICER, bloc) || provinces.isBoard(actor, province(bloc));
  }

  /** Refuses unless {@link #isBoard}. */
  void mustBeBoard(Actor actor, BlocId bloc) {
    if (!isBoard(actor, bloc)) {
      throw new NotAllowed(actor.name() + " is not of the Board of bloc " + bloc);
    }
  }

  /** Whether the actor is secretary or head of a unit that leads the bloc in that year. */
  boolean leads(Actor actor, BlocId bloc, int year) {
    return actor.isSystem()
        || actor.holds(Role.LEADER_SECRETARY, bloc)
        || leaders(bloc, year).stream()
            .anyMatch(unit ->
                actor.holds(Role.LEADER_SECRETARY, unit)
                    || actor.holds(Role.LEADER_HEAD, unit)
                    || actor.holds(Role.UNIT_HEAD, unit));
  }

  /** Refuses unless the actor is of the Board or leads the bloc in that year. */
  void mustLeadOrBoard(Actor actor, BlocId bloc, int year) {
    if (!isBoard(actor, bloc) && !leads(actor, bloc, year)) {
      throw new NotAllowed(actor.name() + " neither leads bloc " + bloc + " nor is of the Board");
    }
  }

  private java.util.List<UnitId> leaders(BlocId bloc, int year) {
    return jdbc.sql(
            "select unit_id from bloc.leader_term where bloc_id = :bloc and for_year = :year and"
                + " role = 'LEADER'")
        .param("bloc", bloc.value())
        .param("year", year)
        .query((rs, _) -> new UnitId(rs.getLong(1)))
        .list();
  }

  private String province(BlocId bloc) {
    return jdbc.sql("select province_code from bloc.bloc where id = :id")
        .param("id", bloc.value())
        .query((rs, _) -> rs.getString(1))
        .optional()
        .orElseThrow(() -> new NoSuchElementException("bloc " + bloc));
  }
}
