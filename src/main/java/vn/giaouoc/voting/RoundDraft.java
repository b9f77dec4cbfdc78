package vn.giaouoc.voting;

import org.jspecify.annotations.Nullable;

/**
 * What the leader's secretary types to prepare a round.
 *
 * @param grade the grade of the score table that is voted on; null for any other purpose
 */
public record RoundDraft(
    VotingPurpose purpose,
    String title,
    RoundRules rules,
    @Nullable String basis,
    @Nullable String grade) {

  /** A round that is not about a grade. */
  public RoundDraft(VotingPurpose purpose, String title, RoundRules rules, @Nullable String basis) {
    this(purpose, title, rules, basis, null);
  }
}
