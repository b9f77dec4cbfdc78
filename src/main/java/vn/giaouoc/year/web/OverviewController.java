package vn.giaouoc.year.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.Step;
import vn.giaouoc.year.YearHere;
import vn.giaouoc.year.YearOverview;
import vn.giaouoc.year.YearService;
import vn.giaouoc.year.Years;

/** The first page of a year, and the buttons that move it. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}")
class OverviewController {

  private final Years years;
  private final YearService service;
  private final YearOverview overview;
  private final Templates templates;
  private final Clock clock;

  OverviewController(
      Years years, YearService service, YearOverview overview, Templates templates, Clock clock) {
    this.years = years;
    this.service = service;
    this.overview = overview;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  Answer overview(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var day = form.optionalDate("ngay", "Ngày");
    var asOf =
        day == null || !form.ok()
            ? ""
            : years
                .stateOn(here.year().id(), day)
                .map(state -> "Ngày " + Vi.date(day) + ", năm thi đua ở bước “" + state.vi() + "”.")
                .orElse("Ngày " + Vi.date(day) + ", năm thi đua này chưa được mở.");
    var page = page(here, form, asOf);
    return form.ok() ? Answer.page(page) : Answer.again(form, page);
  }

  @PostMapping("/chuyen-buoc")
  Answer move(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var step = form.choice("buoc", "Bước", Step.class);
    var reason = form.optionalText("ly-do", "Lý do", 2000);
    return Answer.after(
        form,
        () -> make(here, step, form, reason),
        () ->
            Answer.to(here.path())
                .saying("Năm thi đua đã chuyển sang bước “" + step.to().vi() + "”."),
        () -> page(here, form, ""));
  }

  private void make(YearHere here, Step step, Form form, @Nullable String reason) {
    if (form.checked("van-chuyen")) {
      service.override(here.standing(), step, form.version(), reason == null ? "" : reason);
    } else {
      service.move(here.standing(), step, form.version(), reason);
    }
  }

  private JteModel page(YearHere here, Form form, String asOf) {
    var year = here.year();
    var standing = here.standing();
    var seen = overview.of(standing);
    var steps =
        seen.lacks().entrySet().stream()
            .map(e -> NextStep.of(e.getKey(), standing, e.getValue()))
            .toList();
    var page =
        new OverviewPage(
            here.frame("tong-quan"),
            year.version(),
            year.state().vi(),
            steps.stream().filter(s -> !s.isReturn()).toList(),
            steps.stream().filter(s -> s.isReturn() && s.mayPress()).toList(),
            OverviewPage.members(here, seen.returns()),
            OverviewPage.due(seen.deadlines(), Vi.day(clock.instant())),
            OverviewPage.leadership(
                here.leaders(), seen.leadersBefore(), seen.flags(), here.members()),
            standing.leader() == null,
            OverviewPage.history(seen.moves()),
            asOf,
            standing.leads() || standing.isBoard());
    return templates.yearOverview(page, form);
  }
}
