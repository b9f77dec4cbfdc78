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
import vn.giaouoc.plan.LaunchLevel;
import vn.giaouoc.plan.MovementDraft;
import vn.giaouoc.plan.MovementForm;
import vn.giaouoc.plan.MovementService;
import vn.giaouoc.plan.PlanFields;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearHere;

/** The forms of movements. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/ke-hoach/phong-trao")
class MovementController {

  private final MovementService movements;
  private final PlanService plans;
  private final Templates templates;

  MovementController(MovementService movements, PlanService plans, Templates templates) {
    this.movements = movements;
    this.plans = plans;
    this.templates = templates;
  }

  @GetMapping("/moi")
  Answer blank(YearHere here) {
    here.standing().mustLead();
    return Answer.page(
        page(here, null, Form.filled(Map.of("hinhThuc", MovementForm.REGULAR.name()))));
  }

  @PostMapping("/moi")
  Answer add(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var draft = read(form);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> {
          var _ = movements.add(here.standing(), draft, reason);
        },
        () -> Answer.to(here.path() + "/ke-hoach").saying("Đã thêm phong trào."),
        () -> page(here, null, form));
  }

  @GetMapping("/{id:\\d+}")
  Answer edit(YearHere here, @PathVariable long id) {
    here.standing().mustLead();
    var movement = movements.get(here.year().id(), id);
    return Answer.page(page(here, id, Form.filled(PlanFields.of(movement))));
  }

  @PostMapping("/{id:\\d+}")
  Answer save(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var draft = read(form);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> movements.save(here.standing(), id, draft, reason, form.version()),
        () -> Answer.to(here.path() + "/ke-hoach").saying("Đã lưu phong trào."),
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
        () -> movements.remove(here.standing(), id, reason),
        () -> Answer.to(here.path() + "/ke-hoach").saying("Đã bỏ phong trào khỏi kế hoạch."),
        () -> page(here, id, form));
  }

  private static MovementDraft read(Form form) {
    return new MovementDraft(
        form.text("ten", "Tên phong trào", 500),
        form.optionalId("thuoc", "Phong trào cấp trên"),
        form.optionalChoice("cap", "Cấp phát động", LaunchLevel.class),
        form.optionalText("noiPhatDong", "Nơi phát động", 300),
        form.optionalDate("tu", "Ngày bắt đầu"),
        form.optionalDate("den", "Ngày kết thúc"),
        form.optionalText("thoiGian", "Thời gian bằng lời", 200),
        form.optionalText("diaBan", "Địa bàn", 300),
        form.choice("hinhThuc", "Hình thức", MovementForm.class),
        form.optionalText("dip", "Dịp kỷ niệm", 300),
        form.optionalText("mucDich", "Mục đích", 4000));
  }

  private JteModel page(YearHere here, @Nullable Long id, Form form) {
    var path = here.path() + "/ke-hoach";
    var parents =
        movements.list(here.year().id()).stream()
            .filter(m -> id == null || m.id() != id)
            .map(m -> new Option(Long.toString(m.id()), m.name()))
            .toList();
    return templates.planMovementForm(
        new PlanEditPage(
            here.frame("ke-hoach"),
            id == null ? "Thêm phong trào" : "Sửa phong trào",
            path + "/phong-trao/" + (id == null ? "moi" : id),
            path,
            plans.plan(here.year().id()).number().isAdopted(),
            id == null ? null : path + "/phong-trao/" + id + "/bo",
            form),
        parents,
        Option.of(LaunchLevel.class, LaunchLevel::vi),
        Option.of(MovementForm.class, MovementForm::vi));
  }
}
