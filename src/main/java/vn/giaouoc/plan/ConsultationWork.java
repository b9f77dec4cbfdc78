package vn.giaouoc.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.PendingWork;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Years;

/** Tells officers and heads of units to comment on the drafts. */
@Component
class ConsultationWork implements PendingWork {

  private final ConsultationRepository consultations;
  private final Years years;
  private final Blocs blocs;

  ConsultationWork(ConsultationRepository consultations, Years years, Blocs blocs) {
    this.consultations = consultations;
    this.years = years;
    this.blocs = blocs;
  }

  @Override
  public List<Task> tasksOf(Actor actor) {
    var units = actor.units();
    if (units.isEmpty()) {
      return List.of();
    }
    var consulting =
        years.allOpen().stream()
            .filter(y -> y.state().isBefore(BlocYearState.PLEDGED))
            .collect(Collectors.toMap(BlocYear::id, y -> y));
    var rounds = consultations.open(consulting.keySet());
    var answered =
        new HashSet<>(
            consultations.answered(rounds.stream().map(r -> r.getValue().id()).toList(), units));
    var tasks = new ArrayList<Task>();
    for (var entry : rounds) {
      var year = java.util.Objects.requireNonNull(consulting.get(entry.getKey()));
      for (var member : members(year, units)) {
        if (!answered.contains(java.util.Map.entry(entry.getValue().id(), member.unit()))) {
          tasks.add(
              new Task(
                  "Góp ý dự thảo năm " + year.number(),
                  member.name() + " chưa trả lời: góp ý hoặc bấm “Đồng ý”.",
                  year.path() + "/ke-hoach/gop-y",
                  entry.getValue().deadline()));
        }
      }
    }
    return tasks;
  }

  private List<Member> members(BlocYear year, java.util.Set<UnitId> units) {
    return blocs.members(year.bloc(), year.number()).stream()
        .filter(m -> units.contains(m.unit()))
        .toList();
  }
}
