package vn.giaouoc.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.plan.MovementService;
import vn.giaouoc.pledge.KeyTask;
import vn.giaouoc.pledge.KeyTaskService;
import vn.giaouoc.pledge.Target;
import vn.giaouoc.pledge.TargetBoard;
import vn.giaouoc.pledge.TargetBoards;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.pledge.domain.Verdict;
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
  private final TargetBoards boards;
  private final KeyTaskService keyTasks;
  private final MovementService movements;
  private final Blocs blocs;

  ReportReader(
      ReportRepository reports,
      ModelRepository models,
      ExampleRepository examples,
      ActivityRepository activities,
      TargetBoards boards,
      KeyTaskService keyTasks,
      MovementService movements,
      Blocs blocs) {
    this.reports = reports;
    this.models = models;
    this.examples = examples;
    this.activities = activities;
    this.boards = boards;
    this.keyTasks = keyTasks;
    this.movements = movements;
    this.blocs = blocs;
  }

  /** What the program writes in the report by itself; {@code unit} null means the bloc's own. */
  ReportFacts facts(BlocYear year, ReportKind kind, @Nullable UnitId unit) {
    var members = blocs.members(year.bloc(), year.number());
    return new ReportFacts(
        targets(year, kind, unit, members),
        movements.list(year.id()).stream().map(m -> m.name()).toList(),
        keyTasks.list(year.id()).stream()
            .filter(t -> unit == null || t.unit() == null || unit.equals(t.unit()))
            .map(ReportReader::keyTask)
            .toList(),
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

  /** A unit's own targets, or all of them judged for the bloc as a whole. */
  private List<ReportFacts.TargetRow> targets(
      BlocYear year, ReportKind kind, @Nullable UnitId unit, List<Member> members) {
    var at = kind == ReportKind.YEAR_END ? Checkpoint.YEAR_END : Checkpoint.MIDYEAR;
    var column = members.stream().map(Member::unit).toList().indexOf(unit);
    var rows = new ArrayList<ReportFacts.TargetRow>();
    for (var row : boards.board(year, at, members).rows()) {
      var verdict = unit == null ? row.bloc() : ofUnit(row, column);
      if (verdict != null) {
        rows.add(target(row.target(), verdict));
      }
    }
    return rows;
  }

  private static @Nullable Verdict ofUnit(TargetBoard.Row row, int column) {
    return column < 0 || row.cells().isEmpty() ? null : row.cells().get(column).verdict();
  }

  private static ReportFacts.TargetRow target(Target target, Verdict verdict) {
    var measure = target.measure();
    var planned = (measure.planned() + " " + measure.levelWords()).strip();
    return new ReportFacts.TargetRow(
        target.number() + ". " + target.text(),
        planned,
        verdict.figure(),
        verdict.light().name().toLowerCase(Locale.ROOT),
        verdict.word(),
        verdict.why());
  }

  private static String keyTask(KeyTask task) {
    var judged = task.judgement();
    return judged == null
        ? task.text() + " (chưa đánh giá)"
        : "%s (thời gian: %s; chất lượng: %s; hiệu quả: %s)"
            .formatted(
                task.text(),
                lower(judged.onTime().vi()),
                lower(judged.quality().vi()),
                lower(judged.effect().vi()));
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
