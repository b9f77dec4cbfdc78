package vn.giaouoc.pledge;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.giaouoc.plan.Redate;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.YearOpened;

/**
 * Gives a newly opened year the pledge of the year before, re-dated, as a draft. Registrations,
 * signatures and figures belong to their own year.
 */
@Component
class PledgeCopy {

  private final PledgeRepository pledges;
  private final TargetRepository targets;
  private final Clock clock;

  PledgeCopy(PledgeRepository pledges, TargetRepository targets, Clock clock) {
    this.pledges = pledges;
    this.targets = targets;
    this.clock = clock;
  }

  @EventListener
  void on(YearOpened opened) {
    pledges.open(opened.year().id());
    if (opened.from() != null && pledges.find(opened.from().id()).isPresent()) {
      copy(opened.actor(), opened.from(), opened.year());
    }
  }

  private void copy(Actor actor, BlocYear from, BlocYear to) {
    var redate = new Redate(from.number(), to.number());
    var pledge = pledges.find(from.id()).orElseThrow();
    pledges.save(to.id(), pledge.text().redated(redate), 0);
    Map<Long, Long> clauses = new HashMap<>();
    for (var clause : pledges.clauses(from.id())) {
      var id =
          pledges.addClause(
              to.id(),
              clause.number(),
              text(redate, clause.title()),
              redate.text(clause.content()));
      clauses.put(clause.id(), id);
    }
    for (var target : targets.list(from.id())) {
      @Nullable Long clause = target.clause() == null ? null : clauses.get(target.clause());
      targets.add(to.id(), clause, text(redate, target.text()), target.measure());
    }
    pledges.markCopied(to.id(), from.number());
    pledges.keepVersion(
        to.id(),
        pledges.nextNumber(to.id(), false),
        "Chép từ năm " + from.number(),
        actor.name(),
        clock.instant());
  }

  private static String text(Redate redate, String text) {
    var moved = redate.text(text);
    return moved == null ? text : moved;
  }
}
