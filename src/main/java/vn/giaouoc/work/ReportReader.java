package vn.giaouoc.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.work.domain.BlocReportDraft;
import vn.giaouoc.work.domain.ReportFacts;
import vn.giaouoc.work.domain.SendingProgress;
import vn.giaouoc.year.BlocYear;

/** Gathers what the program knows for a report, without asking for rights. */
@Component
class ReportReader {

  private final ReportRepository reports;
  private final ModelRepository models;
  private final ExampleRepository examples;
  private final ActivityRepository activities;
  private final Blocs blocs;

  ReportReader(
      ReportRepository reports,
      ModelRepository models,
      ExampleRepository examples,
      ActivityRepository activities,
      Blocs blocs) {
    this.reports = reports;
    this.models = models;
    this.examples = examples;
    this.activities = activities;
    this.blocs = blocs;
  }

  /** What the program writes in the report by itself; {@code unit} null means the bloc's own. */
  ReportFacts facts(BlocYear year, ReportKind kind, @Nullable UnitId unit) {
    return new ReportFacts(
        List.of(),
        List.of(),
        List.of(),
        models.list(year.id()).stream()
            .filter(m -> unit == null || unit.equals(m.unit()))
            .map(m -> m.name() + " (" + lower(m.state().vi()) + ")")
            .toList(),
        examples.list(year.id()).stream()
            .filter(e -> unit == null || unit.equals(e.unit()))
            .map(e -> e.name() + ": " + e.achievement())
            .toList(),
        activities.list(year.id()).stream()
            .filter(a -> a.state() == ActivityState.HELD)
            .filter(a -> unit == null || a.units().contains(unit))
            .map(a -> a.title() + (a.heldOn() == null ? "" : ", ngày " + Vi.date(a.heldOn())))
            .toList(),
        unit == null ? progress(year, kind).sentence() : "");
  }

  /** Who has sent this report, and who has not. */
  SendingProgress progress(BlocYear year, ReportKind kind) {
    var sent =
        reports.statuses(year.id()).stream()
            .filter(s -> s.kind() == kind && s.state() == ReportState.SENT && s.unit() != null)
            .map(ReportStatus::unit)
            .collect(Collectors.toSet());
    var members = blocs.members(year.bloc(), year.number());
    return new SendingProgress(
        members.size(),
        members.stream().filter(m -> !sent.contains(m.unit())).map(Member::name).toList());
  }

  /** What the units have sent, in the order of the bloc. */
  List<BlocReportDraft.UnitReport> unitReports(BlocYear year, ReportKind kind) {
    var byUnit =
        reports.sent(year.id(), kind).stream()
            .filter(r -> r.unit() != null)
            .collect(Collectors.toMap(Report::unit, Function.identity()));
    var list = new ArrayList<BlocReportDraft.UnitReport>();
    for (var member : blocs.members(year.bloc(), year.number())) {
      var report = byUnit.get(member.unit());
      if (report != null) {
        list.add(new BlocReportDraft.UnitReport(member.name(), report.texts()));
      }
    }
    return list;
  }

  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
