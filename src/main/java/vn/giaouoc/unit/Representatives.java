package vn.giaouoc.unit;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/** Who represents a unit: positions with honorific and post-nominal, dated, without any name. */
@Service
public class Representatives {

  private final JdbcClient jdbc;
  private final Units units;
  private final Provinces provinces;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Representatives(
      JdbcClient jdbc,
      Units units,
      Provinces provinces,
      Clock clock,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.units = units;
    this.provinces = provinces;
    this.clock = clock;
    this.events = events;
  }

  /** The representatives of a unit, those in office first, then the latest. */
  @Transactional(readOnly = true)
  public List<Representative> of(UnitId unit) {
    return jdbc.sql(
            """
            select id, position, honorific, post_nominal, lower(valid) as first, upper(valid) - 1 as last
              from unit.representative where unit_id = :unit
             order by upper(valid) desc nulls first, lower(valid) desc nulls last, id
            """)
        .param("unit", unit.value())
        .query((rs, _) ->
            new Representative(
                rs.getLong("id"),
                rs.getString("position"),
                rs.getString("honorific"),
                rs.getString("post_nominal"),
                rs.getObject("first", LocalDate.class),
                rs.getObject("last", LocalDate.class)))
        .list();
  }

  /** Adds a representative; done by the Board of the unit's province. */
  @Transactional
  public void add(Actor actor, UnitId unit, Representative draft) {
    mustBeBoard(actor, unit);
    if (draft.from() != null && draft.to() != null && draft.to().isBefore(draft.from())) {
      throw Refused.at("den", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
    }
    try {
      jdbc.sql(
              """
              insert into unit.representative (unit_id, position, honorific, post_nominal, valid)
              values (:unit, :position, :honorific, :post, daterange(:from, :to, '[]'))
              """)
          .param("unit", unit.value())
          .param("position", draft.position())
          .param("honorific", draft.honorific())
          .param("post", draft.postNominal())
          .param("from", draft.from(), Types.DATE)
          .param("to", draft.to(), Types.DATE)
          .update();
    } catch (DataIntegrityViolationException e) {
      throw UnitConstraints.explain(e);
    }
    events.publishEvent(
        Change.by(actor, "unit.add-representative")
            .on("unit", unit)
            .forUnit(unit)
            .saying("Thêm người đại diện: " + draft.position()));
  }

  /** Ends a representative's time with that last day. */
  @Transactional
  public void end(Actor actor, UnitId unit, long id, LocalDate last) {
    mustBeBoard(actor, unit);
    var known =
        of(unit).stream()
            .filter(r -> r.id() == id)
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("representative " + id));
    if (known.from() != null && last.isBefore(known.from())) {
      throw Refused.at("den", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
    }
    jdbc.sql(
            "update unit.representative set valid = daterange(lower(valid), :last, '[]'), version ="
                + " version + 1 where id = :id and unit_id = :unit")
        .param("last", last)
        .param("id", id)
        .param("unit", unit.value())
        .update();
    events.publishEvent(
        Change.by(actor, "unit.end-representative")
            .on("unit", unit)
            .forUnit(unit)
            .saying("Kết thúc vai trò đại diện của " + known.position() + " từ " + Vi.date(last)));
  }

  private void mustBeBoard(Actor actor, UnitId unit) {
    provinces.mustBeBoard(actor, units.get(unit, Vi.day(clock.instant())).province());
  }

  /**
   * A representative by position.
   *
   * @param honorific form of address, “đồng chí” as a rule
   * @param postNominal what stands before the position, for example “TUV”
   * @param from first day, or null when it is not known
   * @param to last day, or null while it lasts
   */
  public record Representative(
      long id,
      String position,
      String honorific,
      @Nullable String postNominal,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {

    /** “đồng chí TUV, Chánh Văn phòng Tỉnh ủy”. */
    public String addressed() {
      return honorific + " " + (postNominal == null ? "" : postNominal + ", ") + position;
    }
  }
}
