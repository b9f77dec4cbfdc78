package vn.giaouoc.plan.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.plan.PlanFields;
import vn.giaouoc.plan.RegulationService;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** The bloc's regulation: read by all, written by the leader. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/ke-hoach/quy-che")
class RegulationController {

  private final RegulationService regulations;
  private final Templates templates;

  RegulationController(RegulationService regulations, Templates templates) {
    this.regulations = regulations;
    this.templates = templates;
  }

  @GetMapping
  Answer show(YearHere here) {
    var regulation = regulations.get(here.year().id());
    return Answer.page(page(here, Form.filled(PlanFields.of(regulation))));
  }

  @PostMapping
  Answer write(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var content = form.text("noiDung", "Nội dung quy chế", 100_000);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> regulations.write(here.standing(), content, reason, form.version()),
        () -> Answer.to(here.path() + "/ke-hoach/quy-che").saying("Đã lưu quy chế."),
        () -> page(here, form));
  }

  @PostMapping("/thong-qua")
  Answer adopt(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var where = form.text("noiThongQua", "Hội nghị thông qua", 300);
    return Answer.after(
        form,
        () -> regulations.adopt(here.standing(), where),
        () ->
            Answer.to(here.path() + "/ke-hoach/quy-che")
                .saying("Quy chế đã được thông qua thành bản 1.0."),
        () -> page(here, form));
  }

  private JteModel page(YearHere here, Form form) {
    var regulation = regulations.get(here.year().id());
    var content = regulation.content();
    var edit = PlanPages.mayEdit(here);
    return templates.planRegulation(
        new RegulationPage(
            here.frame("ke-hoach"),
            here.path() + "/ke-hoach",
            regulation.number().vi(),
            PlanPages.copied(regulation.copiedFrom()),
            content == null ? "" : content,
            edit,
            regulation.number().isAdopted(),
            edit
                && content != null
                && !regulation.number().isAdopted()
                && !here.year().state().isBefore(BlocYearState.LAUNCH_MEETING)),
        form);
  }
}
