package vn.giaouoc.work.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.ArrayList;
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
import vn.giaouoc.meeting.MeetingService;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.work.Direction;
import vn.giaouoc.work.DirectionService;
import vn.giaouoc.work.DirectionSource;
import vn.giaouoc.work.Task;
import vn.giaouoc.work.TaskState;
import vn.giaouoc.year.YearHere;

/** Directions with their tasks: give, assign. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/thuc-hien/chi-dao")
class DirectionController {

  private final DirectionService directions;
  private final MeetingService meetings;
  private final Templates templates;
  private final Clock clock;

  DirectionController(
      DirectionService directions, MeetingService meetings, Templates templates, Clock clock) {
    this.directions = directions;
    this.meetings = meetings;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  Answer list(YearHere here) {
    return Answer.page(view(here, null, 0));
  }

  @PostMapping
  Answer direct(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().must(DirectionService.mayDirect(here.standing()), "direct");
    var form = Form.of(typed);
    var source = form.choice("nguon", "Nguồn", DirectionSource.class);
    var meeting = form.optionalId("hoi-nghi", "Hội nghị");
    var giver = form.optionalText("nguoi", "Người chỉ đạo", 200);
    var body = form.text("noi-dung", "Nội dung chỉ đạo", 5000);
    var on = form.date("ngay", "Ngày");
    return Answer.after(
        form,
        () -> directions.direct(here.standing(), source, meeting, giver, body, on),
        () -> Answer.to(at(here)).saying("Đã ghi ý kiến chỉ đạo. Việc tiếp theo: giao nhiệm vụ."),
        () -> view(here, form, 0));
  }

  @PostMapping("/y-kien/{direction:\\d{1,18}}/giao")
  Answer assign(
      YearHere here,
      @PathVariable long direction,
      @RequestParam MultiValueMap<String, String> typed) {
    here.standing().must(DirectionService.mayDirect(here.standing()), "direct");
    var form = Form.of(typed);
    var body = form.text("viec-" + direction, "Nhiệm vụ", 2000);
    var due = form.optionalDate("han-" + direction, "Thời hạn");
    var units = UnitChoices.readAll(form, "don-vi-" + direction);
    return Answer.after(
        form,
        () -> directions.assign(here.standing(), direction, body, due, units),
        () -> Answer.to(at(here)).saying("Đã giao nhiệm vụ."),
        () -> view(here, form, direction));
  }

  static String at(YearHere here) {
    return here.path() + "/thuc-hien/chi-dao";
  }

  private JteModel view(YearHere here, @Nullable Form typed, long direction) {
    var standing = here.standing();
    var all = directions.list(standing);
    var open =
        (int)
            all.stream()
                .flatMap(d -> d.tasks().stream())
                .filter(t -> t.state() == TaskState.OPEN)
                .count();
    var page =
        new DirectionsPage(
            here.frame("thuc-hien"),
            at(here),
            standing.isYearOpen() && DirectionService.mayDirect(standing),
            open,
            all.stream().map(d -> item(here, d)).toList(),
            sources(here),
            meetings.list(standing).stream()
                .map(m ->
                    new Option(m.id() + "", Vi.date(m.plan().heldOn()) + " – " + m.plan().title()))
                .toList());
    return templates.workDirections(
        page, typed == null ? today() : typed, direction, UnitChoices.options(here));
  }

  private Form today() {
    var values = new HashMap<String, @Nullable String>();
    values.put("ngay", Vi.date(Vi.day(clock.instant())));
    return Form.filled(values);
  }

  private static List<Option> sources(YearHere here) {
    var standing = here.standing();
    var list = new ArrayList<DirectionSource>();
    if (standing.leads()) {
      list.addAll(List.of(DirectionSource.values()));
    } else if (standing.isOverseer()) {
      list.add(DirectionSource.OVERSEER);
    } else if (standing.isBoard()) {
      list.add(DirectionSource.BOARD);
    }
    return list.stream().map(s -> new Option(s.name(), s.vi())).toList();
  }

  private DirectionsPage.Item item(YearHere here, Direction d) {
    var giver = d.giver() == null ? "" : " – " + d.giver();
    return new DirectionsPage.Item(
        d.id() + "",
        d.source().vi() + giver,
        Vi.date(d.givenOn()),
        d.body(),
        d.meeting() == null ? "" : here.path() + "/hoi-nghi/" + d.meeting(),
        d.tasks().stream().map(t -> row(here, t)).toList());
  }

  private DirectionsPage.Row row(YearHere here, Task t) {
    var late = t.overdue(Vi.day(clock.instant()));
    return new DirectionsPage.Row(
        at(here) + "/" + t.id(),
        t.body(),
        UnitChoices.names(here, t.units()),
        t.due() == null ? "Không đặt hạn" : Vi.date(t.due()),
        late ? "Quá hạn" : t.state().vi(),
        late ? "bad" : TaskController.tone(t.state()));
  }
}
