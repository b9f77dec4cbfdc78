package vn.giaouoc.voting;

import org.jspecify.annotations.Nullable;

/**
 * The rules one round follows, frozen when it is opened.
 *
 * @param seats how many may be chosen; null when everyone who reaches the threshold is
 * @param threshold the share each chosen candidate must reach
 * @param quorum the share of member units that must be present
 * @param selfVote whether a unit may vote for itself
 * @param maxRounds how many rounds there may be in all, from 1
 */
public record RoundRules(
    DecisionMethod decision,
    VotingMethod method,
    ChoiceKind choice,
    @Nullable Integer seats,
    Threshold threshold,
    Threshold quorum,
    boolean selfVote,
    TieRule tieRule,
    int maxRounds) {

  /** Whether the votes of each unit are written down: never in a secret ballot. */
  public boolean rollCall() {
    return decision != DecisionMethod.VOTE || method != VotingMethod.SECRET;
  }

  /** Whether papers are issued, returned and counted by tellers. */
  public boolean papers() {
    return !rollCall();
  }

  /** The same rules for the next round, with the places still open. */
  public RoundRules forSeats(@Nullable Integer open) {
    return new RoundRules(
        decision, method, choice, open, threshold, quorum, selfVote, tieRule, maxRounds);
  }
}
