package vn.giaouoc.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.unit.domain.Life;
import vn.giaouoc.unit.domain.Reorganisation;

/**
 * What may happen to units as organisations. Each is done by the Board of every province concerned,
 * by an act, and is refused with all reasons.
 */
@Service
public class UnitOperations {

  private final UnitRepository units;
  private final UnitLedger ledger;
  private final Provinces provinces;

  UnitOperations(UnitRepository units, UnitLedger ledger, Provinces provinces) {
    this.units = units;
    this.ledger = ledger;
    this.provinces = provinces;
  }

  /** Đổi tên: the unit goes on under another name. */
  @Transactional
  public void rename(Actor actor, UnitId unit, NewName name, Effect effect) {
    var life = lock(actor, unit);
    refuse(Reorganisation.change("đổi tên", effect.on(), List.of(life)));
    units.mustKnowKind(name.kind());
    rename(unit, name, effect.on());
    var detail = "Đổi tên “%s” thành “%s”".formatted(life.name(), name.name());
    var event = ledger.add(actor, UnitEventType.RENAME, unit, detail, effect);
    ledger.part(event, unit, "SUBJECT");
  }

  /** Sáp nhập: these units end, the survivor goes on, under a new name if one is given. */
  @Transactional
  public void mergeInto(
      Actor actor, List<UnitId> ending, UnitId survivor, @Nullable NewName newName, Effect effect) {
    var objections = new ArrayList<>(Reorganisation.merge(ending, survivor));
    var heir = lock(actor, survivor);
    var lives = ending.stream().distinct().map(u -> lock(actor, u)).toList();
    objections.addAll(
        newName == null
            ? Reorganisation.takePart("nhận sáp nhập", effect.on(), List.of(heir))
            : Reorganisation.change("nhận sáp nhập", effect.on(), List.of(heir)));
    objections.addAll(Reorganisation.change("sáp nhập", effect.on(), lives));
    refuse(objections);
    var detail =
        "Sáp nhập %s vào “%s”%s"
            .formatted(
                names(lives),
                heir.name(),
                newName == null ? "" : ", lấy tên “" + newName.name() + "”");
    var event = ledger.add(actor, UnitEventType.MERGE_INTO, survivor, detail, effect);
    for (var unit : ending) {
      units.end(unit, effect.on());
      ledger.part(event, unit, "PREDECESSOR");
      ledger.succession(event, unit, survivor, true);
    }
    if (newName != null) {
      units.mustKnowKind(newName.kind());
      rename(survivor, newName, effect.on());
    }
    ledger.part(event, survivor, "SUCCESSOR");
  }

  /** Hợp nhất: all these units end and a new one arises, their principal successor. */
  @Transactional
  public UnitId consolidate(Actor actor, List<UnitId> ending, UnitDraft draft, Effect effect) {
    provinces.mustBeBoard(actor, draft.province());
    var objections = new ArrayList<>(Reorganisation.consolidate(ending));
    var lives = ending.stream().distinct().map(u -> lock(actor, u)).toList();
    objections.addAll(Reorganisation.change("hợp nhất", effect.on(), lives));
    refuse(objections);
    units.mustKnow(draft);
    var successor = units.add(draft, effect.on());
    var detail = "Hợp nhất %s thành “%s”".formatted(names(lives), draft.name());
    var event = ledger.add(actor, UnitEventType.CONSOLIDATE, successor, detail, effect);
    for (var unit : ending) {
      units.end(unit, effect.on());
      ledger.part(event, unit, "PREDECESSOR");
      ledger.succession(event, unit, successor, true);
    }
    ledger.part(event, successor, "SUCCESSOR");
    return successor;
  }

  /**
   * Chia: the unit ends and new ones arise.
   *
   * @param principal which of the new ones is the principal successor, counted from 0
   */
  @Transactional
  public List<UnitId> divide(
      Actor actor, UnitId unit, List<UnitDraft> drafts, int principal, Effect effect) {
    var life = lock(actor, unit);
    drafts.forEach(draft -> provinces.mustBeBoard(actor, draft.province()));
    var objections = new ArrayList<>(Reorganisation.divide(drafts.size(), principal));
    objections.addAll(Reorganisation.change("chia", effect.on(), List.of(life)));
    refuse(objections);
    drafts.forEach(units::mustKnow);
    var detail =
        "Chia “%s” thành %s".formatted(life.name(), quoted(drafts.stream().map(UnitDraft::name)));
    var event = ledger.add(actor, UnitEventType.DIVIDE, unit, detail, effect);
    units.end(unit, effect.on());
    ledger.part(event, unit, "PREDECESSOR");
    var successors = new ArrayList<UnitId>();
    for (var draft : drafts) {
      var successor = units.add(draft, effect.on());
      ledger.part(event, successor, "SUCCESSOR");
      ledger.succession(event, unit, successor, successors.size() == principal);
      successors.add(successor);
    }
    return successors;
  }

  /** Tách: a new unit arises out of one that goes on. */
  @Transactional
  public UnitId splitOff(Actor actor, UnitId unit, UnitDraft draft, Effect effect) {
    var life = lock(actor, unit);
    provinces.mustBeBoard(actor, draft.province());
    refuse(Reorganisation.takePart("tách", effect.on(), List.of(life)));
    units.mustKnow(draft);
    var successor = units.add(draft, effect.on());
    var detail = "Tách “%s” từ “%s”".formatted(draft.name(), life.name());
    var event = ledger.add(actor, UnitEventType.SPLIT_OFF, unit, detail, effect);
    ledger.part(event, unit, "PREDECESSOR");
    ledger.part(event, successor, "SUCCESSOR");
    ledger.succession(event, unit, successor, false);
    return successor;
  }

  /** Giải thể: the unit ends and nobody takes over. A dissolved unit gets no award. */
  @Transactional
  public void dissolve(Actor actor, UnitId unit, Effect effect) {
    var life = lock(actor, unit);
    refuse(Reorganisation.change("giải thể", effect.on(), List.of(life)));
    units.end(unit, effect.on());
    var detail = "Giải thể “%s”".formatted(life.name());
    var event = ledger.add(actor, UnitEventType.DISSOLVE, unit, detail, effect);
    ledger.part(event, unit, "SUBJECT");
  }

  /**
   * Chuyển khối: only recorded here; the member lists are the bloc module's.
   *
   * @param detail from where to where, for example “Chuyển “A” từ Khối 1 sang Khối 2”
   */
  @Transactional
  public void recordMove(Actor actor, UnitId unit, String detail, Effect effect) {
    var life = lock(actor, unit);
    refuse(Reorganisation.takePart("chuyển khối", effect.on(), List.of(life)));
    var event = ledger.add(actor, UnitEventType.MOVE_BLOC, unit, detail, effect);
    ledger.part(event, unit, "SUBJECT");
  }

  private Life lock(Actor actor, UnitId unit) {
    var locked = units.lock(unit);
    provinces.mustBeBoard(actor, locked.province());
    return locked.life();
  }

  private void rename(UnitId unit, NewName name, LocalDate on) {
    units.endName(unit, on);
    units.addName(unit, name.kind(), name.name(), name.shortName(), on);
  }

  private static void refuse(List<String> objections) {
    if (!objections.isEmpty()) {
      throw new Refused(objections.stream().map(o -> new Refused.Reason(null, o, null)).toList());
    }
  }

  private static String names(List<Life> lives) {
    return quoted(lives.stream().map(Life::name));
  }

  private static String quoted(Stream<String> names) {
    return String.join(", ", names.map(n -> "“" + n + "”").toList());
  }
}
