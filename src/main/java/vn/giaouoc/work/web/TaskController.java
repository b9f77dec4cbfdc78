package vn.giaouoc.work.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.work.DirectionService;
import vn.giaouoc.work.Task;
import vn.giaouoc.work.TaskState;
import vn.giaouoc.year.YearHere;

/** One task: change, follow up, close. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/thuc-hien/chi-dao/{id:\\d{1,18}}")
class TaskController {

  private final DirectionService directions;
  private final Templates templates;
  private final Clock clock;

  TaskController(DirectionService directions, Templates templates, Clock clock) {
    this.directions = directions;
    this.templates = templates;
    this.clock = clock;
  }

  static String tone(TaskState state) {
    return switch (state) {
      case OPEN -> "warn";
      case DONE -> "ok";
      case DROPPED -> "muted";
    };
  }

  @GetMapping
  Answer page(YearHere here, @PathVariable long id) {
    return Answer.page(view(here, id, null));
  }

  @PostMapping
  Answer change(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var before = directions.task(here.standing(), id);
    var body = form.text("noi-dung", "Nhiệm vụ", 2000);
    var due = form.optionalDate("han", "Thời hạn");
    var units = UnitChoices.readAll(form, "don-vi");
    var task =
        new Task(
            id, before.direction(), body, due, TaskState.OPEN, null, null, units, form.version());
    return act(here, id, form, () -> directions.change(here.standing(), task), "Đã lưu nhiệm vụ.");
  }

  @PostMapping("/tien-do")
  Answer followUp(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var body = form.text("tien-do", "Tiến độ", 5000);
    return act(
        here, id, form, () -> directions.followUp(here.standing(), id, body), "Đã ghi tiến độ.");
  }

  @PostMapping("/xong")
  Answer done(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var note = form.optionalText("ghi-chu", "Ghi chú", 2000);
    return act(
        here,
        id,
        form,
        () -> directions.done(here.standing(), id, form.version(), note),
        "Đã ghi nhận nhiệm vụ hoàn thành.");
  }

  @PostMapping("/bo")
  Answer drop(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var reason = form.text("ly-do", "Lý do không thực hiện", 2000);
    return act(
        here,
        id,
        form,
        () -> directions.drop(here.standing(), id, form.version(), reason),
        "Đã ghi nhận không thực hiện nhiệm vụ.");
  }

  @PostMapping("/mo-lai")
  Answer reopen(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    return act(
        here,
        id,
        form,
        () -> directions.reopen(here.standing(), id, form.version()),
        "Đã mở lại nhiệm vụ.");
  }

  private Answer act(YearHere here, long id, Form form, Runnable useCase, String done) {
    return Answer.after(
        form,
        useCase,
        () -> Answer.to(DirectionController.at(here) + "/" + id).saying(done),
        () -> view(here, id, form));
  }

  private JteModel view(YearHere here, long id, @Nullable Form typed) {
    var t = directions.task(here.standing(), id);
    var form = typed != null && !typed.raws("noi-dung").isEmpty() ? typed : stored(t);
    return templates.workTask(
        page(here, t), form, typed == null ? form : typed, UnitChoices.options(here));
  }

  private static Form stored(Task t) {
    var values = new LinkedMultiValueMap<String, String>();
    values.add("noi-dung", t.body());
    values.add("han", Vi.date(t.due()));
    values.add("version", t.version() + "");
    t.units().forEach(unit -> values.add("don-vi", unit.toString()));
    return Form.of(values);
  }

  private WorkTaskPage page(YearHere here, Task t) {
    var standing = here.standing();
    var open = t.state() == TaskState.OPEN;
    var late = t.overdue(Vi.day(clock.instant()));
    var note = t.closingNote() == null ? "" : ". " + t.closingNote();
    return new WorkTaskPage(
        here.frame("thuc-hien"),
        DirectionController.at(here) + "/" + t.id(),
        DirectionController.at(here),
        t.body(),
        UnitChoices.names(here, t.units()),
        t.due() == null ? "Không đặt hạn" : Vi.date(t.due()),
        late ? "Quá hạn" : t.state().vi(),
        late ? "bad" : tone(t.state()),
        open ? "" : Vi.date(t.closedOn()) + note,
        t.version() + "",
        open,
        standing.isYearOpen() && DirectionService.mayDirect(standing),
        open && DirectionService.mayFollowUp(standing, t),
        directions.followups(standing, t.id()).stream()
            .map(f ->
                new WorkTaskPage.Entry(
                    Vi.time(f.notedAt()),
                    f.unit() == null
                        ? f.notedBy()
                        : f.notedBy() + " – " + UnitChoices.name(here, f.unit()),
                    f.body()))
            .toList());
  }
}
