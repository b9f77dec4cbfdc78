package vn.giaouoc.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.domain.Life;

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

  /** A locked unit with the province it lies in today. */
  record Locked(Life life, String province) {}

  /** Locks a unit for an operation; {@link NoSuchElementException} if there is none. */
  Locked lock(UnitId unit) {
    var _ =
        jdbc.sql("select 1 from unit.unit where id = :id for update")
            .param("id", unit.value())
            .query((rs, _) -> rs.getInt(1))
            .optional()
            .orElseThrow(() -> new NoSuchElementException("unit " + unit));
    return jdbc.sql(
            """
            select n.name, lower(n.valid) as named, lower(u.existence) as began, upper(u.existence) as ended,
                   (select a.province from unit.as_of(:today) a where a.id = u.id) as province
              from unit.unit u
              join unit.unit_name n on n.unit_id = u.id
             where u.id = :id
             order by n.valid desc limit 1
            """)
        .param("id", unit.value())
        .param("today", Vi.day(clock.instant()))
        .query((rs, _) ->
            new Locked(
                new Life(
                    unit,
                    rs.getString("name"),
                    rs.getObject("began", LocalDate.class),
                    rs.getObject("ended", LocalDate.class),
                    rs.getObject("named", LocalDate.class)),
                rs.getString("province")))
        .single();
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
    mustKnowKind(draft.kind());
    if (!exists("select 1 from unit.province where code = :code", draft.province())) {
      throw Refused.at("tinh", "Tỉnh không có trong danh mục. Hãy chọn lại.");
    }
  }

  /** Refuses a kind that is not in the catalogue. */
  void mustKnowKind(String kind) {
    if (!exists("select 1 from unit.kind where code = :code", kind)) {
      throw Refused.at("loai", "Loại đơn vị không có trong danh mục. Hãy chọn lại.");
    }
  }

  private boolean exists(String sql, String code) {
    return jdbc.sql(sql).param("code", code).query((rs, _) -> rs.getInt(1)).optional().isPresent();
  }
}
