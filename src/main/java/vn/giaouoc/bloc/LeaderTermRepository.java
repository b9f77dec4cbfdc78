package vn.giaouoc.bloc;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;

/** Writes leader terms. */
@Repository
class LeaderTermRepository {

  private final JdbcClient jdbc;

  LeaderTermRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Stores a term; refused when it overlaps another in the same place. */
  long add(BlocId bloc, LeaderDraft draft) {
    try {
      return jdbc.sql(
              """
              insert into bloc.leader_term (bloc_id, unit_id, role, place, for_year, term, representative, basis)
              values (:bloc, :unit, :role, :place, :year, daterange(:from, :to, '[]'), :rep, :basis)
              returning id
              """)
          .param("bloc", bloc.value())
          .param("unit", draft.unit().value())
          .param("role", draft.role().name())
          .param("place", draft.place())
          .param("year", draft.forYear())
          .param("from", draft.from())
          .param("to", draft.to(), Types.DATE)
          .param("rep", draft.representative())
          .param("basis", draft.basis())
          .query((rs, _) -> rs.getLong(1))
          .single();
    } catch (DataIntegrityViolationException e) {
      throw BlocConstraints.explain(e);
    }
  }

  /** Ends the open-ended terms in this place that began before that day. */
  void closeOpenTerms(BlocId bloc, LeaderDraft draft) {
    jdbc.sql(
            """
            update bloc.leader_term set term = daterange(lower(term), :day), version = version + 1
             where bloc_id = :bloc and (unit_id = :unit or role = :role and place = :place)
               and upper(term) is null and lower(term) < :day
            """)
        .param("bloc", bloc.value())
        .param("unit", draft.unit().value())
        .param("role", draft.role().name())
        .param("place", draft.place())
        .param("day", draft.from())
        .update();
  }

  /** Ends a term with that last day. */
  void end(BlocId bloc, long id, LocalDate last) {
    jdbc.sql(
            """
            update bloc.leader_term set term = daterange(lower(term), :last, '[]'), version = version + 1
             where id = :id and bloc_id = :bloc
            """)
        .param("last", last)
        .param("id", id)
        .param("bloc", bloc.value())
        .update();
  }

  /** All terms of a bloc, the latest first. */
  List<Leadership.Held> all(BlocId bloc) {
    return jdbc.sql(
            """
            select t.id, t.unit_id, u.name, t.role, t.place, t.for_year, lower(t.term) as first,
                   upper(t.term) - 1 as last, t.representative, t.basis
              from bloc.leader_term t
              cross join lateral (select a.name from unit.as_of(lower(t.term)) a where a.id = t.unit_id) u
             where t.bloc_id = :bloc
             order by t.for_year desc, t.role desc, t.place, lower(t.term) desc
            """)
        .param("bloc", bloc.value())
        .query((rs, _) ->
            new Leadership.Held(
                new LeaderTerm(
                    rs.getLong("id"),
                    new UnitId(rs.getLong("unit_id")),
                    rs.getString("name"),
                    LeaderRole.valueOf(rs.getString("role")),
                    rs.getInt("for_year"),
                    rs.getObject("first", LocalDate.class),
                    rs.getObject("last", LocalDate.class),
                    rs.getString("representative")),
                rs.getInt("place"),
                rs.getString("basis")))
        .list();
  }
}
