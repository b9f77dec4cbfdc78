package vn.giaouoc.voting;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.giaouoc.rule.Rules;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.Standing;

/** The rules a round starts with: what law, province and bloc have set, each with its source. */
@Service
public class VotingDefaults {

  private final Rules rules;
  private final Quotas quotas;
  private final Rankings rankings;
  private final Clock clock;

  VotingDefaults(Rules rules, Quotas quotas, Rankings rankings, Clock clock) {
    this.rankings = rankings;
    this.rules = rules;
    this.quotas = quotas;
    this.clock = clock;
  }

  /** A round of this purpose as it is usually held in this bloc. */
  public RoundDraft of(Standing standing, VotingPurpose purpose) {
    var year = standing.year();
    var day = Vi.day(clock.instant());
    var scope = rules.scope(year.bloc(), day);
    var share = rules.value("voting.threshold", scope, day);
    var base = rules.value("voting.thresholdBase", scope, day);
    var quorum = rules.value("meeting.quorum", scope, day).fraction();
    var quota = quotas.of(year.bloc(), standing.members().size(), day);
    var seats =
        switch (purpose) {
          case FLAG -> (Integer) quota.flags();
          case CERTIFICATE -> (Integer) quota.certificates();
          case MODEL, LEADER, DEPUTY, RANK -> (Integer) 1;
          case GRADE, OTHER -> null;
        };
    var plurality = purpose == VotingPurpose.MODEL || purpose == VotingPurpose.RANK;
    var grade = purpose == VotingPurpose.GRADE ? only(rankings.votedGrades(year.id())) : null;
    return new RoundDraft(
        purpose,
        purpose.vi()
            + (grade == null ? "" : " “" + grade + "”")
            + " – năm thi đua "
            + year.number(),
        new RoundRules(
            DecisionMethod.VOTE,
            VotingMethod.OPEN,
            ChoiceKind.APPROVE_EACH,
            seats,
            plurality
                ? Threshold.atLeast(0, 1, ThresholdBase.PRESENT)
                : Threshold.atLeast(
                    (int) share.fraction().numerator(),
                    (int) share.fraction().denominator(),
                    ThresholdBase.valueOf(base.value())),
            Threshold.atLeast(
                (int) quorum.numerator(), (int) quorum.denominator(), ThresholdBase.MEMBERS),
            rules.value("voting.selfVote", scope, day).yes(),
            TieRule.SECOND_ROUND,
            rules.value("voting.maxRounds", scope, day).integer()),
        share.basis(),
        grade);
  }

  private static @Nullable String only(List<String> grades) {
    return grades.size() == 1 ? grades.getFirst() : null;
  }

  /** How many tellers a secret ballot has here. */
  public int tellers(Standing standing) {
    return rules.value("voting.tellers", standing.year().bloc(), Vi.day(clock.instant())).integer();
  }
}
