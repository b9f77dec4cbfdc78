package vn.giaouoc.bloc;

import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.BlocId;

/** Writes blocs, their names and their acts. */
@Repository
class BlocRepository {

  private final JdbcClient jdbc;

  BlocRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Stores a bloc with its leading name, valid since ever. */
  BlocId add(BlocDraft draft) {
    var id =
        jdbc.sql(
                "insert into bloc.bloc (type, number, province_code) values (:type, :number,"
                    + " :province) returning id")
            .param("type", draft.type().name())
            .param("number", draft.number())
            .param("province", draft.province())
            .query((rs, _) -> new BlocId(rs.getLong(1)))
            .single();
    addName(id, BlocNameUse.LEAD, draft.name(), null, null, null);
    return id;
  }

  /** Stores a name valid from the first to the last day, both included; null where it is open. */
  void addName(
      BlocId bloc,
      BlocNameUse use,
      String name,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String source) {
    try {
      jdbc.sql(
              """
              insert into bloc.bloc_name (bloc_id, use, name, valid, source)
              values (:bloc, :use, :name, daterange(:from, :to, '[]'), :source)
              """)
          .param("bloc", bloc.value())
          .param("use", use.name())
          .param("name", name)
          .param("from", from, Types.DATE)
          .param("to", to, Types.DATE)
          .param("source", source)
          .update();
    } catch (DataIntegrityViolationException e) {
      throw BlocConstraints.explain(e);
    }
  }

  /** The leading name that was given last. */
  String latestLead(BlocId bloc) {
    return jdbc.sql(
            "select name from bloc.bloc_name where bloc_id = :bloc and use = 'LEAD' order by valid"
                + " desc limit 1")
        .param("bloc", bloc.value())
        .query((rs, _) -> rs.getString(1))
        .single();
  }

  /** Ends the leading name that is valid just before that day. */
  void endLead(BlocId bloc, LocalDate on) {
    jdbc.sql(
            """
            update bloc.bloc_name set valid = daterange(lower(valid), :on)
             where bloc_id = :bloc and use = 'LEAD' and valid @> (:on::date - 1) and upper(valid) is null
            """)
        .param("bloc", bloc.value())
        .param("on", on)
        .update();
  }

  /** Stores an act. */
  void addAct(BlocId bloc, BlocAct act) {
    try {
      jdbc.sql(
              """
              insert into bloc.bloc_act (bloc_id, number, act_date, issuer, title, valid)
              values (:bloc, :number, :date, :issuer, :title, daterange(:from, :to, '[]'))
              """)
          .param("bloc", bloc.value())
          .param("number", act.number())
          .param("date", act.date())
          .param("issuer", act.issuer())
          .param("title", act.title())
          .param("from", act.from())
          .param("to", act.to(), Types.DATE)
          .update();
    } catch (DataIntegrityViolationException e) {
      throw BlocConstraints.explain(e);
    }
  }
}
