package vn.giaouoc.unit.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.unit.Act;
import vn.giaouoc.unit.Effect;
import vn.giaouoc.unit.NewName;
import vn.giaouoc.unit.Unit;
import vn.giaouoc.unit.UnitDraft;
import vn.giaouoc.unit.UnitOperations;

/** Reads the reorganisation forms and carries them out. */
@Component
class OperationForms {

  static final int PICKERS = 6;
  static final int PARTS = 4;

  private final UnitOperations operations;

  OperationForms(UnitOperations operations) {
    this.operations = operations;
  }

  /** The unit whose page to show next, or null when the form is wrong or refused. */
  @Nullable UnitId carryOut(Actor actor, Operation operation, Unit unit, Form form) {
    var effect = effect(form);
    return switch (operation) {
      case RENAME -> {
        var name = name(form, 1, unit.kind());
        yield form.ok() && form.attempt(() -> operations.rename(actor, unit.id(), name, effect))
            ? unit.id()
            : null;
      }
      case MERGE -> {
        var ending = picked(form);
        var name = form.raw("ten1").isBlank() ? null : name(form, 1, unit.kind());
        yield form.ok()
                && form.attempt(() -> operations.mergeInto(actor, ending, unit.id(), name, effect))
            ? unit.id()
            : null;
      }
      case CONSOLIDATE -> {
        var ending = new ArrayList<>(List.of(unit.id()));
        ending.addAll(picked(form));
        var draft = draft(form, 1, unit);
        yield form.ok()
            ? form.attemptFor(() -> operations.consolidate(actor, ending, draft, effect))
            : null;
      }
      case DIVIDE -> {
        var drafts = new ArrayList<UnitDraft>();
        for (var i = 1; i <= PARTS; i++) {
          if (i <= 2 || !form.raw("ten" + i).isBlank()) {
            drafts.add(draft(form, i, unit));
          }
        }
        var principal = form.integer("chinh", "Đơn vị kế thừa chính", 1, PARTS) - 1;
        yield form.ok()
                && form.attempt(
                    () -> operations.divide(actor, unit.id(), drafts, principal, effect))
            ? unit.id()
            : null;
      }
      case SPLIT -> {
        var draft = draft(form, 1, unit);
        yield form.ok()
            ? form.attemptFor(() -> operations.splitOff(actor, unit.id(), draft, effect))
            : null;
      }
      case DISSOLVE ->
          form.ok() && form.attempt(() -> operations.dissolve(actor, unit.id(), effect))
              ? unit.id()
              : null;
    };
  }

  /** The act, the day it takes effect and the reason. */
  static Effect effect(Form form) {
    var act = act(form);
    LocalDate on = form.date("hieuLuc", "Ngày có hiệu lực");
    return new Effect(act, on, form.optionalText("lyDo", "Lý do", 1000));
  }

  /** The act by which it is done. */
  static Act act(Form form) {
    return new Act(
        form.text("so", "Số, ký hiệu văn bản", 60),
        form.date("ngayVanBan", "Ngày văn bản"),
        form.text("noiBanHanh", "Nơi ban hành", 200),
        form.optionalText("trichYeu", "Trích yếu", 500));
  }

  private static NewName name(Form form, int number, String kind) {
    var typed = form.raw("loai" + number);
    return new NewName(
        typed.isEmpty() ? kind : typed,
        form.text("ten" + number, "Tên đầy đủ", 300),
        form.optionalText("tenGon" + number, "Tên gọn", 120));
  }

  private static UnitDraft draft(Form form, int number, Unit origin) {
    var name = name(form, number, origin.kind());
    return new UnitDraft(name.kind(), name.name(), name.shortName(), origin.province());
  }

  private static List<UnitId> picked(Form form) {
    var units = new ArrayList<UnitId>();
    for (var i = 1; i <= PICKERS; i++) {
      var id = form.optionalId("donVi" + i, "Đơn vị");
      if (id != null) {
        units.add(new UnitId(id));
      }
    }
    return units;
  }
}
