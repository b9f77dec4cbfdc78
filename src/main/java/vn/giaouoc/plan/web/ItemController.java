package vn.giaouoc.plan.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.plan.ItemKind;
import vn.giaouoc.plan.PlanFields;
import vn.giaouoc.plan.PlanItem;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.rule.Instruments;
import vn.giaouoc.rule.LegalInstrument;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearHere;

/** The forms of duties, priorities, joint activities and cited texts. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/ke-hoach/muc")
class ItemController {

  private final PlanService plans;
  private final Instruments instruments;
  private final Templates templates;

  ItemController(PlanService plans, Instruments instruments, Templates templates) {
    this.plans = plans;
    this.instruments = instruments;
    this.templates = templates;
  }

  @GetMapping("/moi")
  Answer blank(YearHere here, @RequestParam(defaultValue = "STANDING_DUTY") String loai) {
    here.standing().mustLead();
    return Answer.page(page(here, null, Form.filled(Map.of("loai", loai))));
  }

  @PostMapping("/moi")
  Answer add(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var item = read(form, 0);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> {
          var _ = plans.addItem(here.standing(), item, reason);
        },
        () -> Answer.to(here.path() + "/ke-hoach").saying("Đã thêm: " + item.kind().vi() + "."),
        () -> page(here, null, form));
  }

  @GetMapping("/{id:\\d+}")
  Answer edit(YearHere here, @PathVariable long id) {
    here.standing().mustLead();
    var item = plans.item(here.year().id(), id);
    return Answer.page(page(here, id, Form.filled(PlanFields.of(item))));
  }

  @PostMapping("/{id:\\d+}")
  Answer save(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var item = read(form, id);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> plans.saveItem(here.standing(), item, reason),
        () -> Answer.to(here.path() + "/ke-hoach").saying("Đã lưu."),
        () -> page(here, id, form));
  }

  @PostMapping("/{id:\\d+}/bo")
  Answer remove(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> plans.removeItem(here.standing(), id, reason),
        () -> Answer.to(here.path() + "/ke-hoach").saying("Đã bỏ khỏi kế hoạch."),
        () -> page(here, id, form));
  }

  /** What was typed; a text picked from the register needs no words of its own. */
  private PlanItem read(Form form, long id) {
    var kind = form.choice("loai", "Loại", ItemKind.class);
    var cited = isCitedText(form) ? picked(form) : null;
    var note = form.optionalText("ghiChu", "Ghi chú", 1000);
    var due = form.optionalDate("han", "Thời hạn");
    if (cited == null) {
      var text = form.text("noiDung", "Nội dung", 2000);
      return new PlanItem(id, kind, text, note, due, null, form.version());
    }
    var own = form.optionalText("noiDung", "Nội dung", 2000);
    return new PlanItem(
        id,
        kind,
        own == null ? cited.text().cite() : own,
        note == null ? cited.text().about() : note,
        due,
        cited.id(),
        form.version());
  }

  private @Nullable LegalInstrument picked(Form form) {
    var id = form.raw("vanBan");
    return id.matches("\\d{1,18}") ? instruments.get(Long.parseLong(id)) : null;
  }

  private static boolean isCitedText(Form form) {
    return form.raw("loai").equals(ItemKind.CITED_TEXT.name());
  }

  private List<Option> register(Form form) {
    return isCitedText(form)
        ? instruments.list().stream()
            .map(i -> new Option(Long.toString(i.id()), i.text().cite()))
            .toList()
        : List.of();
  }

  private JteModel page(YearHere here, @Nullable Long id, Form form) {
    var path = here.path() + "/ke-hoach";
    return templates.planItemForm(
        new PlanEditPage(
            here.frame("ke-hoach"),
            id == null ? "Thêm vào kế hoạch" : "Sửa mục của kế hoạch",
            path + "/muc/" + (id == null ? "moi" : id),
            path,
            plans.plan(here.year().id()).number().isAdopted(),
            id == null ? null : path + "/muc/" + id + "/bo",
            form),
        Option.of(ItemKind.class, ItemKind::vi),
        register(form));
  }
}
