package vn.giaouoc.work.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.work.ExampleService;
import vn.giaouoc.work.ExemplaryModel;
import vn.giaouoc.work.ModelService;
import vn.giaouoc.work.ModelState;
import vn.giaouoc.year.YearHere;

/** Exemplary models: the list with examples and notes, one model, its progress and spread. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/thuc-hien/mo-hinh")
class ModelController {

  private final ModelService models;
  private final ExampleService examples;
  private final Templates templates;
  private final Clock clock;

  ModelController(ModelService models, ExampleService examples, Templates templates, Clock clock) {
    this.models = models;
    this.examples = examples;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  Answer list(YearHere here) {
    var standing = here.standing();
    return Answer.page(
        templates.workModels(
            new ModelsPage(
                here.frame("thuc-hien"),
                standing.isYearOpen() && (standing.isMember() || standing.leads()),
                models.list(standing).stream().map(m -> row(here, m)).toList(),
                examples.list(standing).stream().map(e -> ExampleController.item(here, e)).toList(),
                examples.notes(standing).stream()
                    .map(n -> ExampleController.item(here, n))
                    .toList())));
  }

  private static WorkRow row(YearHere here, ExemplaryModel m) {
    return new WorkRow(
        here.path() + "/thuc-hien/mo-hinh/" + m.id(),
        m.name(),
        m.unit() == null ? "Mô hình điểm của cả khối" : UnitChoices.name(here, m.unit()),
        Vi.date(m.registeredOn()),
        m.spread().isEmpty() ? "" : UnitChoices.names(here, m.spread()),
        m.state().vi(),
        switch (m.state()) {
          case REGISTERED -> "muted";
          case RUNNING -> "info";
          case COMPLETED -> "ok";
          case STOPPED -> "warn";
        });
  }

  @GetMapping("/them")
  Answer blank(YearHere here) {
    mustBelong(here);
    var values = new HashMap<String, @Nullable String>();
    values.put("trang-thai", ModelState.REGISTERED.name());
    var unit = here.standing().unit();
    values.put("don-vi", unit == null ? "" : unit.toString());
    return Answer.page(form(here, 0, Form.filled(values)));
  }

  @PostMapping("/them")
  Answer add(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    mustBelong(here);
    var form = Form.of(typed);
    var unit = UnitChoices.read(form, "don-vi", "Đơn vị");
    return save(here, 0, form, unit);
  }

  @GetMapping("/{id:\\d{1,18}}/sua")
  Answer edit(YearHere here, @PathVariable long id) {
    var m = models.get(here.standing(), id);
    here.standing().must(ModelService.mayWrite(here.standing(), m), "write model");
    return Answer.page(form(here, id, Form.filled(new HashMap<>(ModelService.fields(m)))));
  }

  @PostMapping("/{id:\\d{1,18}}/sua")
  Answer save(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    return save(here, id, Form.of(typed), models.get(here.standing(), id).unit());
  }

  private Answer save(YearHere here, long id, Form form, @Nullable UnitId unit) {
    var m =
        new ExemplaryModel(
            id,
            unit,
            form.choice("trang-thai", "Trạng thái", ModelState.class),
            form.text("ten", "Tên mô hình", 300),
            text(form, "noi-dung", "Nội dung"),
            text(form, "du-kien", "Hiệu quả dự kiến"),
            text(form, "ket-qua", "Kết quả"),
            Vi.day(clock.instant()),
            List.of(),
            form.version());
    var saved = form.ok() ? form.attemptFor(() -> models.save(here.standing(), m)) : null;
    return saved == null
        ? Answer.again(form, form(here, id, form))
        : Answer.to(at(here, saved)).saying("Đã lưu mô hình.");
  }

  private static String text(Form form, String field, String label) {
    var text = form.optionalText(field, label, 10_000);
    return text == null ? "" : text;
  }

  private JteModel form(YearHere here, long id, Form form) {
    return templates.workModelForm(
        here.frame("thuc-hien"),
        id == 0 ? here.path() + "/thuc-hien/mo-hinh/them" : at(here, id) + "/sua",
        id == 0 ? here.path() + "/thuc-hien/mo-hinh" : at(here, id),
        id == 0,
        UnitChoices.own(here),
        here.standing().leads(),
        form);
  }

  @GetMapping("/{id:\\d{1,18}}")
  Answer page(YearHere here, @PathVariable long id) {
    return Answer.page(view(here, id, Form.blank()));
  }

  @PostMapping("/{id:\\d{1,18}}/tien-do")
  Answer note(
      YearHere here,
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile file) {
    var form = Form.of(typed);
    var on = form.date("ngay", "Ngày");
    var body = form.text("tien-do", "Tiến độ", 5000);
    var upload = file == null || file.isEmpty() ? null : Upload.of("tep", file, body);
    return act(
        here,
        id,
        form,
        () -> models.note(here.standing(), id, on, body, upload),
        "Đã ghi tiến độ.");
  }

  @PostMapping("/{id:\\d{1,18}}/nhan-rong")
  Answer spread(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var unit = new UnitId(form.id("don-vi", "Đơn vị học tập"));
    var since = form.date("tu-ngay", "Từ ngày");
    var note = form.optionalText("ghi-chu", "Ghi chú", 1000);
    return act(
        here,
        id,
        form,
        () -> models.takeOver(here.standing(), id, new ExemplaryModel.Spread(unit, since, note)),
        "Đã ghi đơn vị học tập mô hình.");
  }

  private Answer act(YearHere here, long id, Form form, Runnable useCase, String done) {
    return Answer.after(
        form, useCase, () -> Answer.to(at(here, id)).saying(done), () -> view(here, id, form));
  }

  private JteModel view(YearHere here, long id, Form form) {
    var standing = here.standing();
    var m = models.get(standing, id);
    var page =
        new ModelPage(
            here.frame("thuc-hien"),
            at(here, id),
            m.name(),
            m.unit() == null ? "Cả khối cùng thực hiện" : UnitChoices.name(here, m.unit()),
            m.state().vi(),
            Vi.date(m.registeredOn()),
            m.content(),
            m.expected(),
            m.result(),
            standing.isYearOpen() && ModelService.mayWrite(standing, m),
            standing.isYearOpen() && (standing.leads() || standing.isMember()),
            models.notes(standing, id).stream()
                .map(n ->
                    new ModelPage.Note(
                        Vi.date(n.notedOn()),
                        n.notedBy(),
                        n.body(),
                        n.evidence() == null ? "" : "/tep/" + n.evidence()))
                .toList(),
            models.spread(standing, id).stream()
                .map(s ->
                    new ModelPage.Spread(
                        UnitChoices.name(here, s.unit()),
                        Vi.date(s.since()),
                        s.note() == null ? "" : s.note()))
                .toList());
    return templates.workModel(page, form, UnitChoices.own(here));
  }

  /** Refuses those who are of no member unit and do not lead. */
  static void mustBelong(YearHere here) {
    var standing = here.standing();
    standing.must(standing.isMember() || standing.leads(), "write for a unit");
  }

  private static String at(YearHere here, long id) {
    return here.path() + "/thuc-hien/mo-hinh/" + id;
  }
}
