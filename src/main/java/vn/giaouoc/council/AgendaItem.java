package vn.giaouoc.council;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.award.ItemOutcome;
import vn.giaouoc.award.ProposalItem;

/**
 * A proposed item with what the Board made of it.
 *
 * @param appraisal null while it is not appraised
 * @param awardCode the award after the appraisal, perhaps another than proposed
 * @param wording what the province calls that award
 */
public record AgendaItem(
    ProposalItem item, @Nullable Appraisal appraisal, String awardCode, String wording) {

  /** Whether it goes to the Council's vote. */
  public boolean goesOn() {
    return appraisal == null || appraisal.verdict().goesOn();
  }

  /** The line of reason after the appraisal. */
  public String reasonLine() {
    return appraisal == null || appraisal.changedReasonLine() == null
        ? item.reasonLine()
        : appraisal.changedReasonLine();
  }

  /** Why it is not given; null when it is. */
  public @Nullable String refusal(@Nullable SittingVote vote) {
    if (appraisal != null && !appraisal.verdict().goesOn()) {
      var reason = Objects.requireNonNullElse(appraisal.reason(), "");
      return "Ban Thi đua - Khen thưởng thẩm định: " + reason.replaceFirst("[.;]\\s*$", "");
    }
    if (vote == null) {
      return "Hội đồng không đồng ý: chưa bỏ phiếu";
    }
    return vote.agreed() ? null : "Hội đồng không đồng ý: " + vote.explanation();
  }

  ItemOutcome outcome(@Nullable SittingVote vote) {
    return new ItemOutcome(item, awardCode, reasonLine(), refusal(vote));
  }
}
