package vn.giaouoc.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/** How units come into the register. Only the Board of the province may enter one. */
@Service
public class UnitRegister {

  private final UnitRepository units;
  private final UnitLedger ledger;
  private final Units read;
  private final Provinces provinces;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  UnitRegister(
      UnitRepository units,
      UnitLedger ledger,
      Units read,
      Provinces provinces,
      Clock clock,
      ApplicationEventPublisher events) {
    this.units = units;
    this.ledger = ledger;
    this.read = read;
    this.clock = clock;
    this.provinces = provinces;
    this.events = events;
  }

  /** Enters a unit that existed before this register did; its beginning and its act stay open. */
  @Transactional
  public UnitId enter(Actor actor, UnitDraft draft) {
    provinces.mustBeBoard(actor, draft.province());
    units.mustKnow(draft);
    var id = units.add(draft, null);
    events.publishEvent(
        Change.by(actor, "unit.enter")
            .on("unit", id)
            .forUnit(id)
            .saying("Ghi nhận đơn vị đang hoạt động “" + draft.name() + "”")
            .after(Map.of("Tên", draft.name(), "Loại", draft.kind())));
    return id;
  }

  /** Establishes a new unit by an act, from that day on. */
  @Transactional
  public UnitId establish(Actor actor, UnitDraft draft, Act act, LocalDate effectiveOn) {
    provinces.mustBeBoard(actor, draft.province());
    units.mustKnow(draft);
    var id = units.add(draft, effectiveOn);
    var detail = "Thành lập " + draft.name();
    var event =
        ledger.add(actor, UnitEventType.ESTABLISH, id, detail, new Effect(act, effectiveOn, null));
    ledger.part(event, id, "SUBJECT");
    return id;
  }

  /** Adds a name by which people look for the unit; it is never printed. */
  @Transactional
  public void addAlias(Actor actor, UnitId unit, String alias) {
    provinces.mustBeBoard(actor, read.get(unit, Vi.day(clock.instant())).province());
    units.addAlias(unit, alias);
    events.publishEvent(
        Change.by(actor, "unit.add-alias")
            .on("unit", unit)
            .forUnit(unit)
            .saying("Thêm tên gọi khác để tìm kiếm: “" + alias + "”"));
  }
}
