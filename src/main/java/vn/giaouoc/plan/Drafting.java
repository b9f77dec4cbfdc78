package vn.giaouoc.plan;

import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.year.Standing;

/**
 * What every change of the plan or the regulation has in common: the leader makes it, an adopted
 * text changes only with a reason, every save is kept as a version and recorded.
 */
@Component
class Drafting {

  private final PlanRepository plans;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Drafting(PlanRepository plans, ApplicationEventPublisher events, Clock clock) {
    this.plans = plans;
    this.events = events;
    this.clock = clock;
  }

  /** Checks the right, makes the change, keeps the version. */
  void save(
      Standing standing, DraftDocument document, @Nullable String reason, Supplier<Change> change) {
    standing.mustLead();
    standing.mustBeOpen();
    var year = standing.year().id();
    plans.open(year);
    var now = number(standing, document);
    if (now.isAdopted() && (reason == null || reason.isBlank())) {
      throw Refused.at(
          "lyDo",
          "%s đã được thông qua (bản %s). Hãy nêu lý do sửa; lần lưu này sẽ thành bản mới."
              .formatted(document.vi(), now));
    }
    record(standing, change.get().because(reason));
    keep(standing, document, false, reason);
  }

  /** Makes the present draft version 1.0. */
  void adopt(Standing standing, DraftDocument document, String where) {
    standing.mustLead();
    standing.mustBeOpen();
    plans.open(standing.year().id());
    var now = number(standing, document);
    if (now.isAdopted()) {
      throw Refused.because(document.vi() + " đã được thông qua, hiện là bản " + now + ".");
    }
    var adopted = keep(standing, document, true, where);
    record(
        standing,
        Change.by(standing.actor(), "plan.adopt")
            .on(document.name().toLowerCase(java.util.Locale.ROOT), standing.year().id())
            .saying("Thông qua %s thành bản %s".formatted(lower(document.vi()), adopted))
            .because(where));
  }

  /** Publishes the record of a change in this year. */
  void record(Standing standing, Change change) {
    events.publishEvent(change.in(standing.year().bloc(), standing.year().id()));
  }

  private VersionNumber keep(
      Standing standing, DraftDocument document, boolean adopt, @Nullable String reason) {
    var year = standing.year().id();
    var number = plans.nextNumber(year, document, adopt);
    plans.keepVersion(year, document, number, reason, standing.actor().name(), clock.instant());
    return number;
  }

  private VersionNumber number(Standing standing, DraftDocument document) {
    var year = standing.year().id();
    return document == DraftDocument.PLAN
        ? plans.plan(year).orElse(Plan.EMPTY).number()
        : plans.regulation(year).orElse(BlocRegulation.EMPTY).number();
  }

  static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
