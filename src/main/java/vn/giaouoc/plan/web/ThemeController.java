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
import vn.giaouoc.plan.PlanFields;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.plan.Theme;
import vn.giaouoc.plan.ThemeOwner;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The forms of themes and study topics. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/ke-hoach/chu-de")
class ThemeController {

  private final PlanService plans;
  private final Templates templates;

  ThemeController(PlanService plans, Templates templates) {
    this.plans = plans;
    this.templates = templates;
  }

  @GetMapping("/moi")
  Answer blank(YearHere here) {
    here.standing().mustLead();
    return Answer.page(page(here, null, Form.filled(Map.of("cua", ThemeOwner.BLOC.name()))));
  }

  @PostMapping("/moi")
  Answer add(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var theme = read(form, 0);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> {
          var _ =
              plans.addTheme(
                  here.standing(),
                  theme.owner(),
                  theme.studyTopic(),
                  theme.text(),
                  theme.label(),
                  reason);
        },
        () -> Answer.to(here.path() + "/ke-hoach").saying("Đã thêm chủ đề."),
        () -> page(here, null, form));
  }

  @GetMapping("/{id:\\d+}")
  Answer edit(YearHere here, @PathVariable long id) {
    here.standing().mustLead();
    var theme = plans.theme(here.year().id(), id);
    return Answer.page(page(here, id, Form.filled(PlanFields.of(theme))));
  }

  @PostMapping("/{id:\\d+}")
  Answer save(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var theme = read(form, id);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> plans.saveTheme(here.standing(), theme, reason),
        () -> Answer.to(here.path() + "/ke-hoach").saying("Đã lưu chủ đề."),
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
        () -> plans.removeTheme(here.standing(), id, reason),
        () -> Answer.to(here.path() + "/ke-hoach").saying("Đã bỏ chủ đề."),
        () -> page(here, id, form));
  }

  private static Theme read(Form form, long id) {
    return new Theme(
        id,
        form.choice("cua", "Chủ đề của ai", ThemeOwner.class),
        form.checked("chuyenDe"),
        form.text("noiDung", "Nội dung chủ đề", 1000),
        form.optionalText("ten", "Cách gọi", 200),
        false,
        form.version());
  }

  private JteModel page(YearHere here, @Nullable Long id, Form form) {
    var path = here.path() + "/ke-hoach";
    return templates.planThemeForm(
        new PlanEditPage(
            here.frame("ke-hoach"),
            id == null ? "Thêm chủ đề" : "Sửa chủ đề",
            path + "/chu-de/" + (id == null ? "moi" : id),
            path,
            plans.plan(here.year().id()).number().isAdopted(),
            id == null ? null : path + "/chu-de/" + id + "/bo",
            form));
  }
}
