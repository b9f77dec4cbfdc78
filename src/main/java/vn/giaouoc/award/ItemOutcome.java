package vn.giaouoc.award;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a proposed item in the decision.
 *
 * @param awardCode the award after the appraisal, perhaps another than proposed
 * @param refusal why it is not given; null when it is
 */
public record ItemOutcome(
    ProposalItem item, String awardCode, String reasonLine, @Nullable String refusal) {}
