package vn.giaouoc.voting;

import java.util.HashMap;
import java.util.List;
import vn.giaouoc.shared.Refused.Reason;

/** A unit's standpoint against the rules of the round. */
final class SelfVote {

  private SelfVote() {}

  /** What is wrong with it: a voice for oneself where that is not allowed, too many choices. */
  static List<Reason> faults(VotingRound round, List<Candidate> list, Standpoint standpoint) {
    var faults = new java.util.ArrayList<Reason>();
    var agreed =
        list.stream().filter(c -> standpoint.choices().get(c.id()) == OpenChoice.AGREE).toList();
    if (!round.rules().selfVote() && round.rules().decision() == DecisionMethod.VOTE) {
      agreed.stream()
          .filter(c -> standpoint.unit().equals(c.unit()))
          .forEach(c ->
              faults.add(
                  new Reason(
                      null,
                      "%s không được biểu quyết cho chính mình theo thể lệ vòng này."
                          .formatted(c.name()),
                      null)));
    }
    var seats = round.rules().seats();
    if (round.rules().choice() == ChoiceKind.CHOOSE_K && seats != null && agreed.size() > seats) {
      faults.add(
          new Reason(
              null,
              "Một đơn vị chọn %d, nhiều hơn số lượng cần chọn là %d."
                  .formatted(agreed.size(), seats),
              null));
    }
    return faults;
  }

  /**
   * The same with every candidate answered: what is not said is no agreement; about itself a unit
   * that may not speak abstains.
   */
  static Standpoint complete(VotingRound round, List<Candidate> list, Standpoint standpoint) {
    var choices = new HashMap<Long, OpenChoice>();
    for (var candidate : list) {
      choices.put(
          candidate.id(),
          standpoint.choices().getOrDefault(candidate.id(), silence(round, candidate, standpoint)));
    }
    return new Standpoint(standpoint.unit(), choices);
  }

  private static OpenChoice silence(VotingRound round, Candidate candidate, Standpoint standpoint) {
    return !round.rules().selfVote() && standpoint.unit().equals(candidate.unit())
        ? OpenChoice.ABSTAIN
        : OpenChoice.DISAGREE;
  }
}
