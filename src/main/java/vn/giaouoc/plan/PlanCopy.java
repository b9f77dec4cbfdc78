package vn.giaouoc.plan;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.YearOpened;

/**
 * Gives a newly opened year the plan of the year before, re-dated, as a draft. Temporary priorities
 * belong to one year only and are left behind (REQ-29).
 */
@Component
class PlanCopy {

  private final PlanRepository plans;
  private final ContentRepository contents;
  private final MovementRepository movements;
  private final ObjectProvider<NextTheme> nextThemes;
  private final Clock clock;

  PlanCopy(
      PlanRepository plans,
      ContentRepository contents,
      MovementRepository movements,
      ObjectProvider<NextTheme> nextThemes,
      Clock clock) {
    this.plans = plans;
    this.contents = contents;
    this.movements = movements;
    this.nextThemes = nextThemes;
    this.clock = clock;
  }

  @EventListener
  void on(YearOpened opened) {
    plans.open(opened.year().id());
    if (opened.from() != null && plans.plan(opened.from().id()).isPresent()) {
      copy(opened.actor(), opened.from(), opened.year());
    }
  }

  private void copy(Actor actor, BlocYear from, BlocYear to) {
    var redate = new Redate(from.number(), to.number());
    var plan = plans.plan(from.id()).orElseThrow();
    plans.savePlan(to.id(), plan.text().redated(redate), 0);
    var regulation = redate.text(plans.regulation(from.id()).orElseThrow().content());
    if (regulation != null) {
      plans.saveRegulation(to.id(), regulation, 0);
    }
    themes(from, to, redate);
    movements.copyRunning(from.id(), to.id(), LocalDate.of(to.number(), 1, 1));
    for (var item : contents.items(from.id())) {
      if (item.kind() == ItemKind.TEMPORARY_PRIORITY) {
        continue;
      }
      var text = item.kind() == ItemKind.CITED_TEXT ? item.text() : redate.text(item.text());
      contents.addItem(
          to.id(),
          new PlanItem(
              0,
              item.kind(),
              text == null ? item.text() : text,
              redate.text(item.note()),
              redate.day(item.due()),
              item.instrument(),
              0));
    }
    plans.markCopied(to.id(), from.number());
    keep(actor, from, to, DraftDocument.PLAN);
    if (regulation != null) {
      keep(actor, from, to, DraftDocument.REGULATION);
    }
  }

  /** What the closing meeting set takes the place of the bloc's own theme of the year before. */
  private void themes(BlocYear from, BlocYear to, Redate redate) {
    var set = nextThemes.stream().flatMap(t -> t.setIn(from).stream()).findFirst();
    set.ifPresent(text ->
        contents.addTheme(to.id(), new Theme(0, ThemeOwner.BLOC, false, text, null, false, 0)));
    for (var theme : contents.themes(from.id())) {
      if (set.isEmpty() || theme.owner() != ThemeOwner.BLOC || theme.studyTopic()) {
        contents.addTheme(
            to.id(),
            new Theme(
                0,
                theme.owner(),
                theme.studyTopic(),
                theme.text(),
                redate.text(theme.label()),
                true,
                0));
      }
    }
  }

  /** The copy is the first draft: a meeting may adopt it as it is. */
  private void keep(Actor actor, BlocYear from, BlocYear to, DraftDocument document) {
    plans.keepVersion(
        to.id(),
        document,
        plans.nextNumber(to.id(), document, false),
        "Chép từ năm " + from.number(),
        actor.name(),
        clock.instant());
  }
}
