package vn.giaouoc.council;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.PhaseEntered;

/** Keeps sittings and reports in step with the year: what is sent back is done anew. */
@Component
class CouncilMoves {

  private final SittingRepository sittings;
  private final AppraisalRepository appraisals;

  CouncilMoves(SittingRepository sittings, AppraisalRepository appraisals) {
    this.sittings = sittings;
    this.appraisals = appraisals;
  }

  @EventListener
  void on(PhaseEntered entered) {
    if (entered.from() == BlocYearState.COUNCIL
        && entered.year().state() == BlocYearState.BOARD_APPRAISAL) {
      var reason = entered.reason() == null ? "Trả lại" : entered.reason();
      sittings.supersede(entered.year().id(), reason);
      appraisals.supersedeReport(entered.year().id(), reason);
    }
  }
}
