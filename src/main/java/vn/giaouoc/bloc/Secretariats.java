package vn.giaouoc.bloc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.UnitId;

/** The secretariat of a bloc in a year (tổ thư ký), set up by the leader unit. */
@Service
public class Secretariats {

  private final JdbcClient jdbc;
  private final BlocAccess rights;
  private final ApplicationEventPublisher events;

  Secretariats(JdbcClient jdbc, BlocAccess rights, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.rights = rights;
    this.events = events;
  }

  /**
   * One place in the secretariat.
   *
   * @param task what it does there, if said
   */
  public record Seat(long id, UnitId unit, String position, @Nullable String task) {}

  /** The secretariat of a year, in the order it was set up. */
  @Transactional(readOnly = true)
  public List<Seat> of(BlocId bloc, int year) {
    return jdbc.sql(
            "select id, unit_id, position, task from bloc.secretariat_member where bloc_id = :bloc"
                + " and year = :year order by id")
        .param("bloc", bloc.value())
        .param("year", year)
        .query((rs, _) ->
            new Seat(rs.getLong(1), new UnitId(rs.getLong(2)), rs.getString(3), rs.getString(4)))
        .list();
  }

  /** Adds a place. Done by those who lead the year, or by the Board. */
  @Transactional
  public void add(
      Actor actor, BlocId bloc, int year, UnitId unit, String position, @Nullable String task) {
    rights.mustLeadOrBoard(actor, bloc, year);
    try {
      jdbc.sql(
              "insert into bloc.secretariat_member (bloc_id, year, unit_id, position, task) values"
                  + " (:bloc, :year, :unit, :position, :task)")
          .param("bloc", bloc.value())
          .param("year", year)
          .param("unit", unit.value())
          .param("position", position)
          .param("task", task)
          .update();
    } catch (DataIntegrityViolationException e) {
      throw BlocConstraints.explain(e);
    }
    events.publishEvent(
        Change.by(actor, "bloc.add-secretary")
            .on("bloc", bloc)
            .in(bloc, null)
            .forUnit(unit)
            .saying("Thêm vào Tổ thư ký năm " + year + ": " + position));
  }

  /** Removes a place. Done by those who lead the year, or by the Board. */
  @Transactional
  public void remove(Actor actor, BlocId bloc, int year, long seat) {
    rights.mustLeadOrBoard(actor, bloc, year);
    var known = of(bloc, year).stream().filter(s -> s.id() == seat).findFirst().orElseThrow();
    jdbc.sql(
            "delete from bloc.secretariat_member where id = :id and bloc_id = :bloc and year ="
                + " :year")
        .param("id", seat)
        .param("bloc", bloc.value())
        .param("year", year)
        .update();
    events.publishEvent(
        Change.by(actor, "bloc.remove-secretary")
            .on("bloc", bloc)
            .in(bloc, null)
            .forUnit(known.unit())
            .saying("Bỏ khỏi Tổ thư ký năm " + year + ": " + known.position()));
  }
}
