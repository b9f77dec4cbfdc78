package vn.giaouoc.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;

/** Writes units, their names and what happened to them. */
@Repository
class UnitRepository {

  private final JdbcClient jdbc;
  private final Clock clock;

  UnitRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Stores a unit that exists from that day on; null when its beginning is not known. */
  UnitId add(UnitDraft draft, @Nullable LocalDate from) {
    var id =
        jdbc.sql("insert into unit.unit (existence) values (daterange(:from, null)) returning id")
            .param("from", from, java.sql.Types.DATE)
            .query((rs, _) -> rs.getLong(1))
            .single();
    addName(new UnitId(id), draft.kind(), draft.name(), draft.shortName(), from);
    jdbc.sql(
            "insert into unit.unit_province (unit_id, province_code, valid) values (:unit, :code,"
                + " daterange(:from, null))")
        .param("unit", id)
        .param("code", draft.province())
        .param("from", from, java.sql.Types.DATE)
        .update();
    return new UnitId(id);
  }

  /** Stores an official name valid from that day on. */
  void addName(
      UnitId unit, String kind, String name, @Nullable String shortName, @Nullable LocalDate from) {
    try {
      jdbc.sql(
              """
              insert into unit.unit_name (unit_id, kind, name, short_name, valid)
              values (:unit, :kind, :name, :short, daterange(:from, null))
              """)
          .param("unit", unit.value())
          .param("kind", kind)
          .param("name", name)
          .param("short", shortName)
          .param("from", from, java.sql.Types.DATE)
          .update();
    } catch (DataIntegrityViolationException e) {
      throw UnitConstraints.explain(e);
    }
  }

  /** Ends the name that is valid just before that day. */
  void endName(UnitId unit, LocalDate on) {
    try {
      jdbc.sql(
              """
              update unit.unit_name set valid = daterange(lower(valid), :on)
               where unit_id = :unit and valid @> (:on::date - 1) and (upper(valid) is null or upper(valid) > :on)
              """)
          .param("unit", unit.value())
          .param("on", on)
          .update();
    } catch (DataIntegrityViolationException e) {
      throw UnitConstraints.explain(e);
    }
  }

  /** Ends the unit and everything of it that is still open. */
  void end(UnitId unit, LocalDate on) {
    jdbc.sql(
            "update unit.unit set existence = daterange(lower(existence), :on), version = version"
                + " + 1 where id = :unit")
        .param("unit", unit.value())
        .param("on", on)
        .update();
    endName(unit, on);
    for (var table : new String[] {"unit_province", "representative"}) {
      jdbc.sql(
              "update unit."
                  + table
                  + " set valid = daterange(lower(valid), :on) where unit_id = :unit and valid @>"
                  + " (:on::date - 1) and upper(valid) is null")
          .param("unit", unit.value())
          .param("on", on)
          .update();
    }
  }

  /** Locks a unit for an operation and tells when it exists. */
  Existence lock(UnitId unit) {
    return jdbc.sql(
            "select lower(existence), upper(existence), version from unit.unit where id = :id for"
                + " update")
        .param("id", unit.value())
        .query((rs, _) ->
            new Existence(
                rs.getObject(1, LocalDate.class), rs.getObject(2, LocalDate.class), rs.getInt(3)))
        .optional()
        .orElseThrow(() -> new NoSuchElementException("unit " + unit));
  }

  /** From when until when a unit exists; null where it is open. */
  record Existence(@Nullable LocalDate began, @Nullable LocalDate ended, int version) {}

  /** Stores what happened; the parts and successions are added to it. */
  long addEvent(
      Actor actor,
      UnitEventType type,
      LocalDate on,
      Act act,
      String detail,
      @Nullable String reason) {
    return jdbc.sql(
            """
            insert into unit.unit_event (type, effective_on, act_number, act_date, act_issuer, act_title,
                                         detail, reason, recorded_at, recorded_by)
            values (:type, :on, :number, :date, :issuer, :title, :detail, :reason, :at, :by) returning id
            """)
        .param("type", type.name())
        .param("on", on)
        .param("number", act.number())
        .param("date", act.date())
        .param("issuer", act.issuer())
        .param("title", act.title())
        .param("detail", detail)
        .param("reason", reason)
        .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .param("by", actor.name())
        .query((rs, _) -> rs.getLong(1))
        .single();
  }

  /** Says that a unit took part in an event: SUBJECT, PREDECESSOR or SUCCESSOR. */
  void addPart(long event, UnitId unit, String part) {
    jdbc.sql(
            "insert into unit.unit_event_part (event_id, unit_id, part) values (:event, :unit,"
                + " :part)")
        .param("event", event)
        .param("unit", unit.value())
        .param("part", part)
        .update();
  }

  /** Says that one unit takes over from another. */
  void addSuccession(long event, UnitId predecessor, UnitId successor, boolean principal) {
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

  /** Adds another name by which the unit is looked for; nothing when it has it already. */
  void addAlias(UnitId unit, String alias) {
    jdbc.sql(
            "insert into unit.unit_alias (unit_id, alias) values (:unit, :alias) on conflict do"
                + " nothing")
        .param("unit", unit.value())
        .param("alias", alias)
        .update();
  }

  /** Refuses a kind or province that is not in the catalogue. */
  void mustKnow(UnitDraft draft) {
    if (!exists("select 1 from unit.kind where code = :code", draft.kind())) {
      throw Refused.at("loai", "Loại đơn vị không có trong danh mục. Hãy chọn lại.");
    }
    if (!exists("select 1 from unit.province where code = :code", draft.province())) {
      throw Refused.at("tinh", "Tỉnh không có trong danh mục. Hãy chọn lại.");
    }
  }

  private boolean exists(String sql, String code) {
    return jdbc.sql(sql).param("code", code).query((rs, _) -> rs.getInt(1)).optional().isPresent();
  }
}
