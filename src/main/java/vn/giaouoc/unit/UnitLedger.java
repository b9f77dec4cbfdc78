package vn.giaouoc.unit;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.UnitId;

/** Writes what happened to units, who took part and who took over. */
@Repository
class UnitLedger {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  UnitLedger(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.events = events;
  }

  /** Writes an event and publishes it; the parts and successions are added to it. */
  long add(Actor actor, UnitEventType type, UnitId subject, String detail, Effect effect) {
    var id =
        jdbc.sql(
                """
                insert into unit.unit_event (type, effective_on, act_number, act_date, act_issuer, act_title,
                                             detail, reason, recorded_at, recorded_by)
                values (:type, :on, :number, :date, :issuer, :title, :detail, :reason, :at, :by) returning id
                """)
            .param("type", type.name())
            .param("on", effect.on())
            .param("number", effect.act().number())
            .param("date", effect.act().date())
            .param("issuer", effect.act().issuer())
            .param("title", effect.act().title())
            .param("detail", detail)
            .param("reason", effect.reason())
            .param("at", clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", actor.name())
            .query((rs, _) -> rs.getLong(1))
            .single();
    events.publishEvent(
        Change.by(actor, "unit." + type.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
            .on("unit-event", id)
            .forUnit(subject)
            .saying(detail + " theo văn bản " + effect.act().cite())
            .because(effect.reason()));
    return id;
  }

  /** Says that a unit took part: SUBJECT, PREDECESSOR or SUCCESSOR. */
  void part(long event, UnitId unit, String part) {
    jdbc.sql(
            "insert into unit.unit_event_part (event_id, unit_id, part) values (:event, :unit,"
                + " :part)")
        .param("event", event)
        .param("unit", unit.value())
        .param("part", part)
        .update();
  }

  /** Says that one unit takes over from another. */
  void succession(long event, UnitId predecessor, UnitId successor, boolean principal) {
    try {
      jdbc.sql(
              "insert into unit.succession (event_id, predecessor, successor, principal) values"
                  + " (:event, :pre, :suc, :principal)")
          .param("event", event)
          .param("pre", predecessor.value())
          .param("suc", successor.value())
          .param("principal", principal)
          .update();
    } catch (DataIntegrityViolationException e) {
      throw UnitConstraints.explain(e);
    }
  }
}
