package vn.giaouoc.award;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.voting.BallotService;
import vn.giaouoc.voting.ChoiceKind;
import vn.giaouoc.voting.ClosingService;
import vn.giaouoc.voting.DecisionMethod;
import vn.giaouoc.voting.RoundDraft;
import vn.giaouoc.voting.RoundRules;
import vn.giaouoc.voting.RoundService;
import vn.giaouoc.voting.Threshold;
import vn.giaouoc.voting.ThresholdBase;
import vn.giaouoc.voting.TieRule;
import vn.giaouoc.voting.VotingMethod;
import vn.giaouoc.voting.VotingPurpose;
import vn.giaouoc.voting.VotingQuery;
import vn.giaouoc.year.Standing;

/** What the tests of awards do again and again, in the words of a bloc. */
@Component
public class AwardSteps {

  private final RoundService rounds;
  private final BallotService ballots;
  private final ClosingService closing;
  private final VotingQuery voting;
  private final ExclusionService exclusions;
  private final ProposalService proposals;

  AwardSteps(
      RoundService rounds,
      BallotService ballots,
      ClosingService closing,
      VotingQuery voting,
      ExclusionService exclusions,
      ProposalService proposals) {
    this.rounds = rounds;
    this.ballots = ballots;
    this.closing = closing;
    this.voting = voting;
    this.exclusions = exclusions;
    this.proposals = proposals;
  }

  /** The bloc votes by hands for these units, the first with the most votes. */
  public long vote(TestYear year, VotingPurpose purpose, int... units) {
    var secretary = year.standing(year.secretary());
    var draft =
        new RoundDraft(
            purpose,
            purpose.vi() + " năm 2024",
            new RoundRules(
                DecisionMethod.VOTE,
                VotingMethod.OPEN,
                ChoiceKind.APPROVE_EACH,
                units.length,
                Threshold.atLeast(1, 2, ThresholdBase.MEMBERS),
                Threshold.atLeast(2, 3, ThresholdBase.MEMBERS),
                true,
                TieRule.SECOND_ROUND,
                2),
            null);
    var id = rounds.prepare(secretary, draft);
    for (var n : units) {
      rounds.addUnit(secretary, id, year.unit(n));
    }
    rounds.open(secretary, id, version(secretary, id), LocalDate.of(2024, 12, 20), year.units());
    var votes =
        voting.round(secretary, id).candidates().stream()
            .collect(java.util.stream.Collectors.toMap(c -> c.id(), _ -> year.units().size()));
    ballots.hands(secretary, id, Map.copyOf(votes));
    closing.close(secretary, id, version(secretary, id));
    return id;
  }

  /** Unit 3 gets the flag, units 4 and 5 certificates; exclusions are checked; signer named. */
  public void drawnUp(TestYear year) {
    var secretary = year.standing(year.secretary());
    vote(year, VotingPurpose.FLAG, 3);
    vote(year, VotingPurpose.CERTIFICATE, 4, 5);
    exclusions.confirmRest(secretary, null);
    proposals.drawUp(secretary);
    proposals.saveHead(secretary, 0, "Chánh Văn phòng", "Căn cứ kết quả bình xét.");
  }

  private int version(Standing standing, long id) {
    return voting.round(standing, id).round().version();
  }
}
