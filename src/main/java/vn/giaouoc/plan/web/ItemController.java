package vn.giaouoc.plan.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
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
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearHere;

/** The forms of duties, priorities, joint activities and cited texts. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/ke-hoach/muc")
class ItemController {

  private final PlanService plans;
  private final Templates templates;

  ItemController(PlanService plans, Templates templates) {
    this.plans = plans;
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
    if (form.ok()
        && form.attempt(() -> {
          var _ =
              plans.addItem(
                  here.standing(), item.kind(), item.text(), item.note(), item.due(), reason);
        })) {
      return Answer.to(here.path() + "/ke-hoach").saying("Đã thêm: " + item.kind().vi() + ".");
    }
    return Answer.again(form, page(here, null, form));
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
    if (form.ok() && form.attempt(() -> plans.saveItem(here.standing(), item, reason))) {
      return Answer.to(here.path() + "/ke-hoach").saying("Đã lưu.");
    }
    return Answer.again(form, page(here, id, form));
  }

  @PostMapping("/{id:\\d+}/bo")
  Answer remove(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    if (form.ok() && form.attempt(() -> plans.removeItem(here.standing(), id, reason))) {
      return Answer.to(here.path() + "/ke-hoach").saying("Đã bỏ khỏi kế hoạch.");
    }
    return Answer.again(form, page(here, id, form));
  }

  private static PlanItem read(Form form, long id) {
    return new PlanItem(
        id,
        form.choice("loai", "Loại", ItemKind.class),
        form.text("noiDung", "Nội dung", 2000),
        form.optionalText("ghiChu", "Ghi chú", 1000),
        form.optionalDate("han", "Thời hạn"),
        form.version());
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
        Option.of(ItemKind.class, ItemKind::vi));
  }
}
