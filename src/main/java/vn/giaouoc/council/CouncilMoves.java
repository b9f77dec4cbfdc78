package vn.giaouoc.council;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.PhaseEntered;

/** Keeps the sittings in step with the year: what is sent back is sat on anew. */
@Component
class CouncilMoves {

  private final SittingRepository sittings;

  CouncilMoves(SittingRepository sittings) {
    this.sittings = sittings;
  }

  @EventListener
  void on(PhaseEntered entered) {
    if (entered.from() == BlocYearState.COUNCIL
        && entered.year().state() == BlocYearState.BOARD_APPRAISAL) {
      sittings.supersede(
          entered.year().id(), entered.reason() == null ? "Trả lại" : entered.reason());
    }
  }
}
