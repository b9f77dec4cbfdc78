package vn.giaouoc.work.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.work.Inspection;
import vn.giaouoc.work.InspectionService;
import vn.giaouoc.work.InspectionState;
import vn.giaouoc.year.YearHere;

/** The inspections of a year. Id 0 is a new one. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/thuc-hien/kiem-tra")
class InspectionController {

  private final InspectionService inspections;
  private final Templates templates;

  InspectionController(InspectionService inspections, Templates templates) {
    this.inspections = inspections;
    this.templates = templates;
  }

  @GetMapping
  Answer list(YearHere here) {
    return Answer.page(
        templates.workInspections(
            here.frame("thuc-hien"),
            here.standing().leads() && here.standing().isYearOpen(),
            inspections.list(here.standing()).stream().map(i -> row(here, i)).toList()));
  }

  private static WorkRow row(YearHere here, Inspection i) {
    return new WorkRow(
        here.path() + "/thuc-hien/kiem-tra/" + i.id(),
        i.title(),
        i.team(),
        Vi.date(i.startsOn()) + " – " + Vi.date(i.endsOn()),
        UnitChoices.names(here, i.units().stream().map(Inspection.Visit::unit).toList()),
        i.state().vi(),
        switch (i.state()) {
          case PLANNED -> "muted";
          case RUNNING -> "info";
          case CONCLUDED -> "ok";
        });
  }

  @GetMapping("/{id:\\d{1,18}}")
  Answer page(YearHere here, @PathVariable long id) {
    if (id == 0) {
      here.standing().mustLead();
      return Answer.page(view(here, 0, true, Form.blank()));
    }
    var i = inspections.get(here.standing(), id);
    var form = Form.filled(new HashMap<>(InspectionService.fields(i)));
    return Answer.page(view(here, id, mayWrite(here, i), form));
  }

  private static boolean mayWrite(YearHere here, Inspection i) {
    return here.standing().leads()
        && here.standing().isYearOpen()
        && i.state() != InspectionState.CONCLUDED;
  }

  @PostMapping("/{id:\\d{1,18}}")
  Answer save(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var i =
        new Inspection(
            id,
            form.choice("trang-thai", "Trạng thái", InspectionState.class),
            form.text("ten", "Tên cuộc kiểm tra", 300),
            form.date("tu-ngay", "Từ ngày"),
            form.date("den-ngay", "Đến ngày"),
            text(form, "noi-dung", "Nội dung kiểm tra"),
            text(form, "doan", "Thành phần đoàn"),
            text(form, "ket-luan", "Kết luận"),
            visits(here, form),
            form.version());
    var saved = form.ok() ? form.attemptFor(() -> inspections.save(here.standing(), i)) : null;
    return saved == null
        ? Answer.again(form, view(here, id, true, form))
        : Answer.to(here.path() + "/thuc-hien/kiem-tra/" + saved).saying("Đã lưu cuộc kiểm tra.");
  }

  private static List<Inspection.Visit> visits(YearHere here, Form form) {
    var visits = new ArrayList<Inspection.Visit>();
    for (var member : here.members()) {
      var unit = member.unit();
      var on = form.optionalDate("ngay-" + unit, "Ngày kiểm tra tại " + member.name());
      var findings = text(form, "ket-qua-" + unit, "Kết quả tại " + member.name());
      if (form.checked("chon-" + unit) || on != null || !findings.isEmpty()) {
        visits.add(new Inspection.Visit(unit, on, findings));
      }
    }
    return visits;
  }

  private static String text(Form form, String field, String label) {
    var text = form.optionalText(field, label, 10_000);
    return text == null ? "" : text;
  }

  private JteModel view(YearHere here, long id, boolean mayWrite, Form form) {
    return templates.workInspection(
        here.frame("thuc-hien"),
        here.path() + "/thuc-hien/kiem-tra/" + id,
        id == 0 ? "Lập kế hoạch kiểm tra" : form.raw("ten"),
        mayWrite,
        UnitChoices.options(here),
        form);
  }
}
