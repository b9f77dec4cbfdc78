package vn.giaouoc.work.web;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.work.Report;
import vn.giaouoc.work.ReportKind;
import vn.giaouoc.work.ReportState;
import vn.giaouoc.work.ReportView;
import vn.giaouoc.work.domain.Lateness;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearHere;

/** Turns a report into the strings of its page. */
final class ReportPages {

  private ReportPages() {}

  static WorkReportPage of(YearHere here, ReportView view) {
    var report = view.report();
    var standing = here.standing();
    var unit = report.unit();
    var sent = report.state() == ReportState.SENT;
    var last = report.last();
    var writes =
        standing.isYearOpen() && (unit == null ? standing.leads() : standing.belongsTo(unit));
    return new WorkReportPage(
        here.frame("thuc-hien"),
        ReportController.path(here, report.kind(), unit),
        report.kind().vi(),
        unit == null ? here.bloc().name() : UnitChoices.name(here, unit),
        report.state().vi(),
        sent ? "ok" : report.state() == ReportState.RETURNED ? "bad" : "muted",
        Vi.date(view.due()),
        last == null ? "" : Vi.time(last.sentAt()) + ", " + Lateness.sentence(last.lateDays()),
        report.state() == ReportState.RETURNED ? reason(last) : "",
        view.facts(),
        report.texts().strengths(),
        report.texts().weaknesses(),
        report.texts().tasks(),
        report.texts().proposals(),
        report.version() + "",
        writes && !sent,
        !sent && standing.isYearOpen() && maySend(standing, report),
        sent
            && standing.isYearOpen()
            && (unit == null ? standing.isBoard() : standing.leads() || standing.isBoard()),
        unit == null && writes && !sent,
        report.kind() == ReportKind.YEAR_END,
        report.sendings().stream().map(ReportPages::old).toList());
  }

  private static boolean maySend(Standing standing, Report report) {
    return report.unit() == null ? standing.isLeaderHead() : standing.isHeadOf(report.unit());
  }

  private static String reason(Report.@Nullable Sending last) {
    return last == null || last.returnReason() == null ? "" : last.returnReason();
  }

  private static WorkReportPage.Old old(Report.Sending s) {
    return new WorkReportPage.Old(
        "Lần " + s.number() + ": " + Vi.time(s.sentAt()) + ", " + Lateness.sentence(s.lateDays()),
        reason(s),
        s.texts().strengths(),
        s.texts().weaknesses(),
        s.texts().tasks());
  }
}
