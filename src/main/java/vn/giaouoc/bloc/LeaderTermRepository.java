package vn.giaouoc.bloc;

import java.sql.Types;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.BlocId;

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
}
