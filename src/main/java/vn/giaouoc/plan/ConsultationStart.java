package vn.giaouoc.plan;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Deadline;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Deadlines;
import vn.giaouoc.year.PhaseEntered;
import vn.giaouoc.year.YearAccess;

/** Opens the round of comments by itself when the leader sends the drafts. */
@Component
class ConsultationStart {

  /**
   * Days for comments where nobody set another deadline (design; may be extended by a new round).
   */
  private static final int USUAL_DAYS = 7;

  private final ConsultationService consultations;
  private final YearAccess access;
  private final Deadlines deadlines;
  private final Clock clock;

  ConsultationStart(
      ConsultationService consultations, YearAccess access, Deadlines deadlines, Clock clock) {
    this.consultations = consultations;
    this.access = access;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @EventListener
  void on(PhaseEntered entered) {
    var year = entered.year();
    if (year.state() == BlocYearState.CONSULTING
        && !entered.from().isAfter(BlocYearState.CONSULTING)
        && consultations.openRound(year.id()).isEmpty()) {
      var today = Vi.day(clock.instant());
      var deadline =
          deadlines
              .find(year.id(), DeadlineCode.COMMENTS)
              .map(Deadline::dueForAll)
              .filter(due -> !due.isBefore(today))
              .orElse(today.plusDays(USUAL_DAYS));
      consultations.start(
          access.standing(entered.actor(), year.id()),
          List.of(
              DraftDocument.PLAN,
              DraftDocument.REGULATION,
              DraftDocument.PLEDGE,
              DraftDocument.SCORE_TABLE),
          deadline,
          null);
    }
  }
}
