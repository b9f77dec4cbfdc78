package vn.giaouoc.work.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.work.ActivityService;
import vn.giaouoc.work.ActivityState;
import vn.giaouoc.work.DirectionService;
import vn.giaouoc.work.ExemplaryModel;
import vn.giaouoc.work.JointActivity;
import vn.giaouoc.work.ModelService;
import vn.giaouoc.work.ReportKind;
import vn.giaouoc.work.ReportService;
import vn.giaouoc.work.ReportState;
import vn.giaouoc.work.ReportStatus;
import vn.giaouoc.work.Task;
import vn.giaouoc.work.domain.Lateness;
import vn.giaouoc.year.YearHere;

/** The work of the year at a glance. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/thuc-hien")
class WorkOverviewController {

  private final ReportService reports;
  private final ModelService models;
  private final ActivityService activities;
  private final DirectionService directions;
  private final Templates templates;
  private final Clock clock;

  WorkOverviewController(
      ReportService reports,
      ModelService models,
      ActivityService activities,
      DirectionService directions,
      Templates templates,
      Clock clock) {
    this.reports = reports;
    this.models = models;
    this.activities = activities;
    this.directions = directions;
    this.templates = templates;
    this.clock = clock;
  }

  /** Everything the page is drawn from. */
  private record Facts(
      List<ReportStatus> statuses,
      List<ExemplaryModel> models,
      List<JointActivity> activities,
      List<Task> open,
      LocalDate today) {}

  @GetMapping
  Answer overview(YearHere here) {
    var standing = here.standing();
    var facts =
        new Facts(
            reports.statuses(standing),
            models.list(standing),
            activities.list(standing),
            directions.open(standing),
            Vi.day(clock.instant()));
    var progress = reports.progress(standing, ReportKind.MIDYEAR);
    return Answer.page(
        templates.workOverview(
            new WorkOverviewPage(
                here.frame("thuc-hien"),
                progress.sentence(),
                progress.complete(),
                mine(here, facts),
                here.members().stream().map(m -> row(here, facts, m)).toList(),
                cell(here, facts, ReportKind.MIDYEAR, null),
                cell(here, facts, ReportKind.YEAR_END, null),
                facts.open().stream().map(t -> open(here, facts, t)).toList())));
  }

  private static WorkOverviewPage.Row row(YearHere here, Facts facts, Member member) {
    var unit = member.unit();
    return new WorkOverviewPage.Row(
        member.name(),
        here.standing().belongsTo(unit),
        cell(here, facts, ReportKind.MIDYEAR, unit),
        cell(here, facts, ReportKind.YEAR_END, unit),
        (int) facts.models().stream().filter(m -> unit.equals(m.unit())).count(),
        (int)
            facts.activities().stream()
                .filter(a -> a.state() == ActivityState.HELD && a.units().contains(unit))
                .count(),
        (int) facts.open().stream().filter(t -> t.units().contains(unit)).count());
  }

  private static WorkOverviewPage.Cell cell(
      YearHere here, Facts facts, ReportKind kind, @Nullable UnitId unit) {
    var link = ReportController.path(here, kind, unit);
    var status =
        facts.statuses().stream()
            .filter(
                s -> s.kind() == kind && (unit == null ? s.unit() == null : unit.equals(s.unit())))
            .findFirst()
            .orElse(null);
    if (status == null) {
      return new WorkOverviewPage.Cell("Chưa gửi", "muted", "", link);
    }
    var sent = status.state() == ReportState.SENT;
    return new WorkOverviewPage.Cell(
        status.state().vi(),
        sent ? "ok" : status.state() == ReportState.RETURNED ? "bad" : "muted",
        status.sentAt() == null
            ? ""
            : Vi.date(Vi.day(status.sentAt())) + ", " + Lateness.sentence(status.lateDays()),
        link);
  }

  private static List<WorkOverviewPage.Mine> mine(YearHere here, Facts facts) {
    var unit = here.standing().unit();
    if (unit == null) {
      return List.of();
    }
    var list = new ArrayList<WorkOverviewPage.Mine>();
    var kind =
        here.year().state().isAfter(vn.giaouoc.year.BlocYearState.RUNNING_H2)
            ? ReportKind.YEAR_END
            : ReportKind.MIDYEAR;
    var report = cell(here, facts, kind, unit);
    list.add(
        new WorkOverviewPage.Mine(
            kind.vi() + ": " + report.state().toLowerCase(java.util.Locale.ROOT) + ".",
            report.link(),
            report.tone().equals("ok") ? "Xem báo cáo" : "Viết báo cáo",
            !report.tone().equals("ok")));
    if (facts.models().stream().noneMatch(m -> unit.equals(m.unit()))) {
      list.add(
          new WorkOverviewPage.Mine(
              "Đơn vị chưa đăng ký mô hình nào trong năm.",
              here.path() + "/thuc-hien/mo-hinh/them",
              "Đăng ký mô hình",
              false));
    }
    return list;
  }

  private static WorkOverviewPage.Open open(YearHere here, Facts facts, Task t) {
    return new WorkOverviewPage.Open(
        t.body(),
        UnitChoices.names(here, t.units()),
        t.due() == null ? "Không đặt hạn" : Vi.date(t.due()),
        t.overdue(facts.today()) ? "bad" : "muted",
        here.path() + "/thuc-hien/chi-dao/" + t.id());
  }
}
