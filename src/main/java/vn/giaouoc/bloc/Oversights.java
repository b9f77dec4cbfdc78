package vn.giaouoc.bloc;

import java.time.LocalDate;
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

/** Which provincial leader oversees a bloc (lãnh đạo phụ trách khối), by position and time. */
@Service
public class Oversights {

  private final JdbcClient jdbc;
  private final BlocAccess rights;
  private final ApplicationEventPublisher events;

  Oversights(JdbcClient jdbc, BlocAccess rights, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.rights = rights;
    this.events = events;
  }

  /**
   * Who oversees the bloc.
   *
   * @param from first day, or null when it is not known
   * @param to last day, or null while it lasts
   */
  public record Oversight(String position, @Nullable LocalDate from, @Nullable LocalDate to) {}

  /** All oversights of a bloc, the latest first. */
  @Transactional(readOnly = true)
  public List<Oversight> of(BlocId bloc) {
    return jdbc.sql(
            """
            select position, lower(valid), upper(valid) - 1 from bloc.oversight
             where bloc_id = :bloc order by valid desc
            """)
        .param("bloc", bloc.value())
        .query((rs, _) ->
            new Oversight(
                rs.getString(1),
                rs.getObject(2, LocalDate.class),
                rs.getObject(3, LocalDate.class)))
        .list();
  }

  /**
   * Assigns an overseeing leader from that day on, or since ever when the day is not known; the
   * former one ends the day before. Done by the Board.
   */
  @Transactional
  public void assign(Actor actor, BlocId bloc, String position, @Nullable LocalDate from) {
    rights.mustBeBoard(actor, bloc);
    if (from != null) {
      jdbc.sql(
              """
              update bloc.oversight set valid = daterange(lower(valid), :from), version = version + 1
               where bloc_id = :bloc and upper(valid) is null and (lower(valid) is null or lower(valid) < :from)
              """)
          .param("bloc", bloc.value())
          .param("from", from)
          .update();
    }
    try {
      jdbc.sql(
              "insert into bloc.oversight (bloc_id, position, valid) values (:bloc, :position,"
                  + " daterange(:from, null))")
          .param("bloc", bloc.value())
          .param("position", position)
          .param("from", from, java.sql.Types.DATE)
          .update();
    } catch (DataIntegrityViolationException e) {
      throw BlocConstraints.explain(e);
    }
    events.publishEvent(
        Change.by(actor, "bloc.assign-overseer")
            .on("bloc", bloc)
            .in(bloc, null)
            .saying("Phân công lãnh đạo phụ trách khối: " + position));
  }
}
