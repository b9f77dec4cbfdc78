package vn.giaouoc.plan.web;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.plan.Plan;
import vn.giaouoc.plan.PlanFields;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.plan.PlanText;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The plan of a year: what it says, its text form, its adoption. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/ke-hoach")
class PlanController {

  private final PlanService plans;
  private final PlanPages pages;
  private final Templates templates;

  PlanController(PlanService plans, PlanPages pages, Templates templates) {
    this.plans = plans;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping
  Answer overview(YearHere here) {
    return Answer.page(templates.planOverview(pages.of(here), Form.blank()));
  }

  @PostMapping("/thong-qua")
  Answer adopt(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var where = form.text("noiThongQua", "Hội nghị thông qua", 300);
    return Answer.after(
        form,
        () -> plans.adopt(here.standing(), where),
        () ->
            Answer.to(here.path() + "/ke-hoach")
                .saying("Kế hoạch đã được thông qua thành bản 1.0."),
        () -> templates.planOverview(pages.of(here), form));
  }

  @GetMapping("/noi-dung")
  Answer text(YearHere here) {
    here.standing().mustLead();
    var plan = plans.plan(here.year().id());
    return Answer.page(templates.planTextForm(page(here, plan, Form.filled(PlanFields.of(plan)))));
  }

  @PostMapping("/noi-dung")
  Answer write(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var text =
        new PlanText(
            form.optionalText("boiCanh", "Bối cảnh", 1000),
            form.optionalText("netRieng", "Nét riêng của khối", 1000),
            form.optionalText("mucTieu", "Mục đích, yêu cầu", 10_000),
            form.optionalText("noiDung", "Nội dung", 50_000),
            form.optionalText("kinhPhi", "Kinh phí", 4000));
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> plans.write(here.standing(), text, reason, form.version()),
        () -> Answer.to(here.path() + "/ke-hoach").saying("Đã lưu nội dung kế hoạch."),
        () -> templates.planTextForm(page(here, plans.plan(here.year().id()), form)));
  }

  private static PlanEditPage page(YearHere here, Plan plan, Form form) {
    var path = here.path() + "/ke-hoach";
    return new PlanEditPage(
        here.frame("ke-hoach"),
        "Nội dung kế hoạch",
        path + "/noi-dung",
        path,
        plan.number().isAdopted(),
        null,
        form);
  }
}
