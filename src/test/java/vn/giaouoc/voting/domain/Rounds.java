package vn.giaouoc.voting.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.voting.ChoiceKind;
import vn.giaouoc.voting.DecisionMethod;
import vn.giaouoc.voting.RoundRules;
import vn.giaouoc.voting.Threshold;
import vn.giaouoc.voting.ThresholdBase;
import vn.giaouoc.voting.TieRule;
import vn.giaouoc.voting.VotingMethod;

/** Rounds in the words of the tests. */
final class Rounds {

  private Rounds() {}

  static RoundRules secret(@Nullable Integer seats) {
    return rules(seats, TieRule.SECOND_ROUND);
  }

  static RoundRules rules(@Nullable Integer seats, TieRule tieRule) {
    return new RoundRules(
        DecisionMethod.VOTE,
        VotingMethod.SECRET,
        ChoiceKind.CHOOSE_K,
        seats,
        Threshold.atLeast(1, 2, ThresholdBase.MEMBERS),
        Threshold.atLeast(2, 3, ThresholdBase.MEMBERS),
        false,
        tieRule,
        2);
  }

  /** Candidates 1, 2, 3 … called A, B, C … with these votes. */
  static List<Votes> votes(int... votes) {
    var all = new ArrayList<Votes>();
    for (var i = 0; i < votes.length; i++) {
      all.add(new Votes(i + 1L, String.valueOf((char) ('A' + i)), votes[i], null));
    }
    return all;
  }

  static List<Votes> scored(List<Votes> votes, String... scores) {
    var all = new ArrayList<Votes>();
    for (var i = 0; i < scores.length; i++) {
      var v = votes.get(i);
      all.add(new Votes(v.candidate(), v.name(), v.votes(), new BigDecimal(scores[i])));
    }
    return all;
  }
}
