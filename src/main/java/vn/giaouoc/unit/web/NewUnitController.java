package vn.giaouoc.unit.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.unit.UnitDraft;
import vn.giaouoc.unit.UnitRegister;

/** The form by which the Board enters a unit: one that exists already, or one newly established. */
@Controller
class NewUnitController {

  private static final String EXISTING = "DA_CO";
  private static final String NEW = "MOI";

  private final UnitRegister register;
  private final UnitChoices choices;
  private final Templates templates;
  private final Clock clock;

  NewUnitController(UnitRegister register, UnitChoices choices, Templates templates, Clock clock) {
    this.register = register;
    this.choices = choices;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/don-vi/moi")
  Answer form(Actor actor) {
    return Answer.page(templates.unitCreate(page(actor, Form.filled(Map.of("cach", EXISTING)))));
  }

  @PostMapping("/don-vi/moi")
  Answer create(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var page = page(actor, form);
    var draft =
        new UnitDraft(
            form.text("loai", "Loại đơn vị", 60),
            form.text("ten", "Tên đầy đủ", 300),
            form.optionalText("tenGon", "Tên gọn", 120),
            form.text("tinh", "Tỉnh", 40));
    var id =
        form.raw("cach").equals(NEW) ? establish(actor, form, draft) : enter(actor, form, draft);
    return id == null
        ? Answer.again(form, templates.unitCreate(page))
        : Answer.to("/don-vi/" + id).saying("Đã ghi nhận đơn vị " + draft.name() + ".");
  }

  private @Nullable UnitId enter(Actor actor, Form form, UnitDraft draft) {
    return form.ok() ? form.attemptFor(() -> register.enter(actor, draft)) : null;
  }

  private @Nullable UnitId establish(Actor actor, Form form, UnitDraft draft) {
    var act = OperationForms.act(form);
    var on = form.date("hieuLuc", "Ngày có hiệu lực");
    return form.ok() ? form.attemptFor(() -> register.establish(actor, draft, act, on)) : null;
  }

  private NewUnitPage page(Actor actor, Form form) {
    var provinces = choices.ownProvinces(actor, Vi.day(clock.instant()));
    if (provinces.isEmpty()) {
      throw new NotAllowed(actor.name() + " is of no Board");
    }
    return new NewUnitPage(
        form,
        List.of(
            new Option(EXISTING, "Đơn vị đang hoạt động, chỉ ghi nhận vào hệ thống"),
            new Option(NEW, "Đơn vị mới thành lập theo quyết định")),
        choices.kinds(),
        provinces);
  }
}
