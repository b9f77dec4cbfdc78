package vn.giaouoc.plan;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.Years;

/**
 * Brings the theme a closing meeting sets into the draft plan of the following year, when that year
 * is open already; a year opened later asks {@link NextTheme}. A plan already adopted stays.
 */
@Service
public class ThemeOfNextYear {

  private final Years years;
  private final PlanRepository plans;
  private final ContentRepository contents;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ThemeOfNextYear(
      Years years,
      PlanRepository plans,
      ContentRepository contents,
      ApplicationEventPublisher events,
      Clock clock) {
    this.years = years;
    this.plans = plans;
    this.contents = contents;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Puts the theme into the plan of the year after the standing's. It takes the place of what was
   * set before and of what was only copied; a theme the next leader wrote stays beside it.
   *
   * @param before what the meeting had set until now, or null
   * @param after what it sets; null takes it back
   */
  @Transactional
  public void set(Standing closing, @Nullable String before, @Nullable String after) {
    closing.mustLead();
    var year = closing.year();
    years
        .find(year.bloc(), year.number() + 1)
        .filter(next -> !Objects.equals(before, after) && !isAdopted(next))
        .ifPresent(next -> set(closing, next, before, after));
  }

  private void set(
      Standing closing, BlocYear next, @Nullable String before, @Nullable String after) {
    plans.open(next.id());
    var own =
        contents.themes(next.id()).stream()
            .filter(t -> t.owner() == ThemeOwner.BLOC && !t.studyTopic())
            .toList();
    own.stream()
        .filter(t -> t.text().equals(before) || (t.suggested() && after != null))
        .forEach(t -> contents.remove(next.id(), "theme", t.id()));
    if (after != null && own.stream().noneMatch(t -> !t.suggested() && t.text().equals(after))) {
      var theme = new Theme(0, ThemeOwner.BLOC, false, after, null, false, 0);
      contents.addTheme(next.id(), theme);
    }
    var ground = "Hội nghị tổng kết năm " + closing.year().number();
    var number = plans.nextNumber(next.id(), DraftDocument.PLAN, false);
    var by = closing.actor().name();
    plans.keepVersion(next.id(), DraftDocument.PLAN, number, ground, by, clock.instant());
    events.publishEvent(
        Change.by(closing.actor(), "plan.next-theme")
            .on("plan", next.id())
            .in(next.bloc(), next.id())
            .saying(
                after == null
                    ? "Bỏ chủ đề năm %d do hội nghị tổng kết đã xác định".formatted(next.number())
                    : "Ghi chủ đề năm %d do hội nghị tổng kết xác định: “%s”"
                        .formatted(next.number(), after))
            .before(before == null ? Map.of() : Map.of("Chủ đề", before))
            .after(after == null ? Map.of() : Map.of("Chủ đề", after))
            .because(ground));
  }

  private boolean isAdopted(BlocYear year) {
    return plans.plan(year.id()).orElse(Plan.EMPTY).number().isAdopted();
  }
}
