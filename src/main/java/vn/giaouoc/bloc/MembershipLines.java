package vn.giaouoc.bloc;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.UnitMemberships;

/** Tells the unit's page in which blocs it is and was a member, and when it led. */
@Repository
class MembershipLines implements UnitMemberships {

  private final JdbcClient jdbc;
  private final BlocAccess access;
  private final Clock clock;

  MembershipLines(JdbcClient jdbc, BlocAccess access, Clock clock) {
    this.jdbc = jdbc;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public List<Line> of(Actor actor, UnitId unit) {
    return jdbc.sql(
            """
            select x.year, b.id, coalesce(n.name, b.name) as name, t.role
              from bloc.membership x
              join bloc.as_of(:day) b on b.id = x.bloc_id
              left join lateral (select y.name from bloc.as_of(make_date(x.year, 12, 31)) y where y.id = x.bloc_id) n on true
              left join lateral (select l.role from bloc.leader_term l
                                  where l.bloc_id = x.bloc_id and l.unit_id = x.unit_id and l.for_year = x.year
                                  order by l.role desc limit 1) t on true
             where x.unit_id = :unit and
            """
                + BlocAccess.Sight.CONDITION
                + " order by x.year desc, name")
        .param("day", Vi.day(clock.instant()))
        .param("unit", unit.value())
        .params(access.sight(actor).parameters())
        .query((rs, _) -> {
          var role = rs.getString("role");
          var year = rs.getInt("year");
          return new Line(
              year,
              rs.getString("name"),
              role == null ? "" : LeaderRole.valueOf(role).vi(),
              "/khoi/" + rs.getLong("id") + "/thanh-vien/" + year);
        })
        .list();
  }
}
