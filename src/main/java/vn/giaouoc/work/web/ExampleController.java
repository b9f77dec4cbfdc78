package vn.giaouoc.work.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.work.AdvancedExample;
import vn.giaouoc.work.ExampleKind;
import vn.giaouoc.work.ExampleService;
import vn.giaouoc.work.ExchangeNote;
import vn.giaouoc.year.YearHere;

/** Advanced examples and notes exchanged. Id 0 is a new one. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/thuc-hien")
class ExampleController {

  private final ExampleService examples;
  private final Templates templates;
  private final Clock clock;

  ExampleController(ExampleService examples, Templates templates, Clock clock) {
    this.examples = examples;
    this.templates = templates;
    this.clock = clock;
  }

  static ModelsPage.Item item(YearHere here, AdvancedExample e) {
    var spread = e.spread().isBlank() ? "" : "\nNhân rộng: " + e.spread();
    return new ModelsPage.Item(
        e.name(),
        e.kind().vi(),
        UnitChoices.name(here, e.unit()),
        Vi.date(e.foundOn()),
        e.achievement() + spread,
        here.standing().isYearOpen() && mayWrite(here, e.unit())
            ? here.path() + "/thuc-hien/dien-hinh/" + e.id()
            : "");
  }

  static ModelsPage.Item item(YearHere here, ExchangeNote n) {
    return new ModelsPage.Item(
        n.title(),
        "Trao đổi kinh nghiệm",
        UnitChoices.name(here, n.unit()),
        Vi.date(n.notedOn()),
        n.body(),
        here.standing().isYearOpen() && mayWrite(here, n.unit())
            ? here.path() + "/thuc-hien/trao-doi/" + n.id()
            : "");
  }

  private static boolean mayWrite(YearHere here, UnitId unit) {
    return here.standing().leads() || here.standing().belongsTo(unit);
  }

  @GetMapping("/dien-hinh/{id:\\d{1,18}}")
  Answer example(YearHere here, @PathVariable long id) {
    ModelController.mustBelong(here);
    var values = new HashMap<String, @Nullable String>();
    if (id == 0) {
      values.put("ngay", Vi.date(Vi.day(clock.instant())));
    } else {
      var e = examples.get(here.standing(), id);
      here.standing().must(mayWrite(here, e.unit()), "write example");
      values.putAll(ExampleService.fields(e));
      values.put("don-vi", e.unit().toString());
    }
    return Answer.page(exampleForm(here, id, Form.filled(values)));
  }

  @PostMapping("/dien-hinh/{id:\\d{1,18}}")
  Answer saveExample(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    ModelController.mustBelong(here);
    var form = Form.of(typed);
    var spread = form.optionalText("nhan-rong", "Hình thức nhân rộng", 3000);
    var unit =
        id == 0
            ? new UnitId(form.id("don-vi", "Đơn vị"))
            : examples.get(here.standing(), id).unit();
    var e =
        new AdvancedExample(
            id,
            unit,
            form.choice("loai", "Loại điển hình", ExampleKind.class),
            form.text("ten", "Tập thể hoặc chức vụ", 300),
            form.text("thanh-tich", "Thành tích", 5000),
            form.date("ngay", "Ngày phát hiện"),
            spread == null ? "" : spread,
            form.version());
    return Answer.after(
        form,
        () -> examples.save(here.standing(), e),
        () -> done(here, "Đã lưu điển hình tiên tiến."),
        () -> exampleForm(here, id, form));
  }

  private JteModel exampleForm(YearHere here, long id, Form form) {
    return templates.workExampleForm(
        here.frame("thuc-hien"),
        here.path() + "/thuc-hien/dien-hinh/" + id,
        id == 0,
        UnitChoices.own(here),
        form);
  }

  @GetMapping("/trao-doi/{id:\\d{1,18}}")
  Answer note(YearHere here, @PathVariable long id) {
    ModelController.mustBelong(here);
    var values = new HashMap<String, @Nullable String>();
    if (id > 0) {
      var n = examples.note(here.standing(), id);
      here.standing().must(mayWrite(here, n.unit()), "write note");
      values.put("tieu-de", n.title());
      values.put("noi-dung", n.body());
      values.put("version", n.version() + "");
    }
    return Answer.page(noteForm(here, id, Form.filled(values)));
  }

  @PostMapping("/trao-doi/{id:\\d{1,18}}")
  Answer saveNote(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    ModelController.mustBelong(here);
    var form = Form.of(typed);
    var unit =
        id == 0
            ? new UnitId(form.id("don-vi", "Đơn vị"))
            : examples.note(here.standing(), id).unit();
    var n =
        new ExchangeNote(
            id,
            unit,
            form.text("tieu-de", "Tiêu đề", 300),
            form.text("noi-dung", "Nội dung", 10_000),
            Vi.day(clock.instant()),
            form.version());
    return Answer.after(
        form,
        () -> examples.saveNote(here.standing(), n),
        () -> done(here, "Đã lưu nội dung trao đổi."),
        () -> noteForm(here, id, form));
  }

  private JteModel noteForm(YearHere here, long id, Form form) {
    return templates.workNoteForm(
        here.frame("thuc-hien"),
        here.path() + "/thuc-hien/trao-doi/" + id,
        id == 0,
        UnitChoices.own(here),
        form);
  }

  private static Answer done(YearHere here, String said) {
    return Answer.to(here.path() + "/thuc-hien/mo-hinh").saying(said);
  }
}
