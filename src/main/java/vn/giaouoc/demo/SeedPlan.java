package vn.giaouoc.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.demo.seed.SeedBloc;
import vn.giaouoc.plan.BoardRemarkService;
import vn.giaouoc.plan.DraftDocument;
import vn.giaouoc.plan.ItemKind;
import vn.giaouoc.plan.LaunchLevel;
import vn.giaouoc.plan.MovementDraft;
import vn.giaouoc.plan.MovementForm;
import vn.giaouoc.plan.MovementService;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.plan.PlanText;
import vn.giaouoc.plan.ThemeOwner;
import vn.giaouoc.year.Standing;

/** Loads what the article tells of theme, movements, cited texts and the Board's remarks. */
@Component
@Profile("demo")
class SeedPlan {

  private final PlanService plans;
  private final MovementService movements;
  private final BoardRemarkService remarks;

  SeedPlan(PlanService plans, MovementService movements, BoardRemarkService remarks) {
    this.plans = plans;
    this.movements = movements;
    this.remarks = remarks;
  }

  void load(SeedBloc seed, Standing standing) {
    if (seed.yearContext() != null) {
      plans.write(standing, new PlanText(seed.yearContext(), null, null, null, null), null, 0);
    }
    themes(seed, standing);
    movements(seed, standing);
    for (var text : seed.citedTexts()) {
      var about = text.about();
      plans.addItem(standing, ItemKind.CITED_TEXT, text.text(), about, null, null);
    }
    if (seed.jointActivities() != null) {
      for (var activity : seed.jointActivities()) {
        plans.addItem(standing, ItemKind.JOINT_ACTIVITY, activity, null, null, null);
      }
    }
    if (seed.boardRemarks() != null) {
      seed.boardRemarks().forEach(r -> remarks.remark(standing, DraftDocument.PLEDGE, r));
    }
  }

  /** The themes of the standing's year; that of the next one is set by the meeting. */
  private void themes(SeedBloc seed, Standing standing) {
    if (seed.themes() == null) {
      return;
    }
    for (var theme : seed.themes()) {
      if (theme.year() == standing.year().number()) {
        var owner =
            theme.owner().equals("PARTY_COMMITTEE") ? ThemeOwner.PARTY_COMMITTEE : ThemeOwner.BLOC;
        plans.addTheme(
            standing,
            owner,
            theme.owner().equals("STUDY_TOPIC"),
            theme.text(),
            theme.label(),
            null);
      }
    }
  }

  private void movements(SeedBloc seed, Standing standing) {
    if (seed.movements() == null) {
      return;
    }
    var ids = new HashMap<Integer, Long>();
    for (var row : seed.movements()) {
      ids.put(row.no(), movements.add(standing, draft(seed, row, ids), null));
    }
  }

  private static MovementDraft draft(
      SeedBloc seed, SeedBloc.MovementRow row, Map<Integer, Long> ids) {
    return new MovementDraft(
        row.name(),
        parent(seed, row, ids),
        level(seed, row),
        row.launcher(),
        row.periodFrom() == null ? null : LocalDate.of(row.periodFrom(), 1, 1),
        row.periodTo() == null ? null : LocalDate.of(row.periodTo(), 12, 31),
        row.periodText(),
        row.area(),
        row.name().contains("kỷ niệm") ? MovementForm.ANNIVERSARY : MovementForm.REGULAR,
        null,
        null);
  }

  private static @Nullable Long parent(
      SeedBloc seed, SeedBloc.MovementRow row, Map<Integer, Long> ids) {
    return inferred(seed, row, "parent").map(Integer::valueOf).map(ids::get).orElse(null);
  }

  private static @Nullable LaunchLevel level(SeedBloc seed, SeedBloc.MovementRow row) {
    var stated = row.level();
    return stated != null
        ? LaunchLevel.valueOf(stated)
        : inferred(seed, row, "level").map(LaunchLevel::valueOf).orElse(null);
  }

  private static java.util.Optional<String> inferred(
      SeedBloc seed, SeedBloc.MovementRow row, String what) {
    var field = "movements[" + row.no() + "]." + what;
    return seed.inferences().stream()
        .filter(i -> i.field().equals(field))
        .map(SeedBloc.Inference::value)
        .findFirst();
  }
}
