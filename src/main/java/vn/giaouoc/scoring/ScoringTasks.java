package vn.giaouoc.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.SheetState;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.PendingWork;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Deadlines;
import vn.giaouoc.year.Years;

/** What a person must do now for the scoring of the years that are open. */
@Component
class ScoringTasks implements PendingWork {

  private static final Set<SheetState> WITH_UNIT =
      Set.of(SheetState.EMPTY, SheetState.DRAFT, SheetState.RETURNED);

  private final Years years;
  private final SheetRepository sheets;
  private final CheckTeamRepository teams;
  private final PeerRepository peers;
  private final ObjectionRepository objections;
  private final Deadlines deadlines;

  ScoringTasks(
      Years years,
      SheetRepository sheets,
      CheckTeamRepository teams,
      PeerRepository peers,
      ObjectionRepository objections,
      Deadlines deadlines) {
    this.years = years;
    this.sheets = sheets;
    this.teams = teams;
    this.peers = peers;
    this.objections = objections;
    this.deadlines = deadlines;
  }

  @Override
  public List<Task> tasksOf(Actor actor) {
    var units = actor.units();
    if (units.isEmpty()) {
      return List.of();
    }
    var open =
        years.allOpen().stream()
            .filter(y ->
                !y.state().isBefore(BlocYearState.SELF_SCORING)
                    && !y.state().isAfter(BlocYearState.YEAREND_MEETING))
            .collect(Collectors.toMap(BlocYear::id, y -> y));
    if (open.isEmpty()) {
      return List.of();
    }
    var tasks = new ArrayList<Task>();
    var all = sheets.list(open.keySet());
    own(units, open, all, tasks);
    checks(units, open, all, tasks);
    peers(units, open, tasks);
    objections(actor, open, all, tasks);
    return tasks;
  }

  private void own(
      Set<UnitId> units, Map<YearId, BlocYear> open, List<Sheet> all, List<Task> tasks) {
    for (var sheet : all) {
      var year = open.get(sheet.year());
      if (year != null && units.contains(sheet.unit()) && WITH_UNIT.contains(sheet.state())) {
        var returned = sheet.state() == SheetState.RETURNED;
        tasks.add(
            new Task(
                returned
                    ? "Chấm lại phiếu được trả về, năm " + year.number()
                    : "Tự chấm điểm thi đua năm " + year.number(),
                returned && sheet.returnReason() != null
                    ? sheet.returnReason()
                    : sheet.state().vi(),
                link(year, sheet),
                deadlines.due(year.id(), DeadlineCode.SELF_SCORING, sheet.unit()).orElse(null)));
      } else if (year != null
          && units.contains(sheet.unit())
          && year.state() == BlocYearState.OBJECTION
          && (sheet.state() == SheetState.BLOC_SCORED || sheet.state() == SheetState.EXPLAINED)) {
        tasks.add(
            new Task(
                "Xem điểm khối chấm năm " + year.number() + ": nhất trí, giải trình hoặc kiến nghị",
                sheet.state().vi(),
                link(year, sheet),
                null));
      }
    }
  }

  private void checks(
      Set<UnitId> units, Map<YearId, BlocYear> open, List<Sheet> all, List<Task> tasks) {
    var running =
        open.values().stream()
            .filter(y -> y.state() == BlocYearState.CROSS_CHECK)
            .map(BlocYear::id)
            .toList();
    for (var team : teams.list(running)) {
      if (team.team().members().stream().noneMatch(units::contains)) {
        continue;
      }
      for (var sheet : all) {
        var year = open.get(sheet.year());
        if (year != null
            && running.contains(sheet.year())
            && team.team().targets().contains(sheet.unit())
            && !units.contains(sheet.unit())
            && !sheet.closed().contains(ColumnRole.CHECK)) {
          tasks.add(
              new Task(
                  "Kiểm tra chéo một phiếu chấm điểm, năm " + year.number(),
                  team.team().name(),
                  link(year, sheet),
                  null));
        }
      }
    }
  }

  private void peers(Set<UnitId> units, Map<YearId, BlocYear> open, List<Task> tasks) {
    var running =
        open.values().stream()
            .filter(y ->
                y.state() == BlocYearState.CROSS_CHECK || y.state() == BlocYearState.BLOC_SCORING)
            .collect(Collectors.toMap(BlocYear::id, y -> y));
    peers
        .owing(running.keySet(), units)
        .forEach((id, owing) -> {
          var year = java.util.Objects.requireNonNull(running.get(id));
          owing.forEach(unit ->
              tasks.add(
                  new Task(
                      "Chấm điểm các đơn vị bạn, năm " + year.number(),
                      "Chưa gửi điểm chấm",
                      year.path() + "/cham-diem/don-vi-ban/" + unit,
                      deadlines.due(year.id(), DeadlineCode.CROSS_CHECK, unit).orElse(null))));
        });
  }

  private void objections(
      Actor actor, Map<YearId, BlocYear> open, List<Sheet> all, List<Task> tasks) {
    if (!actor.holdsAnywhere(Role.LEADER_SECRETARY) && !actor.holdsAnywhere(Role.LEADER_HEAD)) {
      return;
    }
    var mine =
        all.stream()
            .filter(s -> actor.units().contains(s.unit()))
            .map(Sheet::year)
            .collect(Collectors.toSet());
    objections.withOpen(mine).stream()
        .filter(s -> !actor.units().contains(s.unit()))
        .map(s -> open.get(s.year()))
        .filter(java.util.Objects::nonNull)
        .distinct()
        .forEach(year ->
            tasks.add(
                new Task(
                    "Trả lời kiến nghị về điểm, năm " + year.number(),
                    "Có kiến nghị chưa trả lời",
                    year.path() + "/cham-diem/kien-nghi",
                    null)));
  }

  private static String link(BlocYear year, Sheet sheet) {
    return year.path() + "/cham-diem/phieu/" + sheet.unit();
  }
}
