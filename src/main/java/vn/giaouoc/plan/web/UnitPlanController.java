package vn.giaouoc.plan.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.plan.PlanFields;
import vn.giaouoc.plan.UnitPlanService;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** A unit's own plan: written by the unit, read by the bloc. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/ke-hoach/don-vi/{unit:\\d+}")
class UnitPlanController {

  private final UnitPlanService plans;
  private final Templates templates;

  UnitPlanController(UnitPlanService plans, Templates templates) {
    this.plans = plans;
    this.templates = templates;
  }

  @GetMapping
  Answer show(YearHere here, @PathVariable long unit) {
    var plan = plans.find(here.year().id(), new UnitId(unit)).orElse(null);
    return Answer.page(page(here, unit, Form.filled(PlanFields.of(plan))));
  }

  @PostMapping
  Answer write(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBelongTo(new UnitId(unit));
    var form = Form.of(typed);
    var content = form.text("noiDung", "Nội dung kế hoạch", 50_000);
    var responsible = form.text("chiuTrachNhiem", "Chức vụ chịu trách nhiệm", 300);
    return Answer.after(
        form,
        () -> plans.write(here.standing(), new UnitId(unit), content, responsible, form.version()),
        () -> Answer.to(here.path() + "/ke-hoach").saying("Đã lưu kế hoạch của đơn vị."),
        () -> page(here, unit, form));
  }

  private JteModel page(YearHere here, long unit, Form form) {
    var id = new UnitId(unit);
    var path = here.path() + "/ke-hoach";
    return templates.planUnitPlan(
        new PlanEditPage(
            here.frame("ke-hoach"),
            "Kế hoạch của " + PlanPages.unitName(here, id),
            path + "/don-vi/" + unit,
            path,
            false,
            null,
            form),
        here.standing().belongsTo(id) && here.year().state() != BlocYearState.CLOSED);
  }
}
