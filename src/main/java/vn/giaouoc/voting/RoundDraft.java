package vn.giaouoc.voting;

import org.jspecify.annotations.Nullable;

/** What the leader's secretary types to prepare a round. */
public record RoundDraft(
    VotingPurpose purpose, String title, RoundRules rules, @Nullable String basis) {}
