package vn.giaouoc.award;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.giaouoc.year.BlocYear;

/** The papers the program itself holds, so that nobody needs to attach them. */
@Component
class HeldPapers {

  /** What is held for this item. */
  Set<PaperKind> of(BlocYear year, Proposal proposal, ProposalItem item) {
    var held = EnumSet.noneOf(PaperKind.class);
    if (proposal.signerPosition() != null) {
      held.add(PaperKind.SUBMISSION);
    }
    if (item.round() != null) {
      held.add(PaperKind.BALLOT_RESULT);
    }
    return held;
  }
}
