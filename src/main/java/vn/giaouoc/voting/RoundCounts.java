package vn.giaouoc.voting;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Refused.Reason;
import vn.giaouoc.voting.domain.CountSheet;

/**
 * Counts a round from what was entered: voices of units, a show of hands, or two tellers' counts.
 */
@Component
class RoundCounts {

  private final BallotRepository ballots;

  RoundCounts(BallotRepository ballots) {
    this.ballots = ballots;
  }

  /** Who could vote and what each candidate got. */
  record Count(Turnout turnout, Map<Long, Integer> votes) {}

  /** The count; {@link Refused} while something is missing or the tellers differ. */
  Count of(VotingRound round, List<Candidate> list) {
    var voters = ballots.voters(round.id());
    var members = voters.size();
    var present = (int) voters.values().stream().filter(p -> p).count();
    var sheets = ballots.sheets(round.id());
    if (round.rules().papers()) {
      var agreed = agreed(sheets, list);
      return new Count(
          new Turnout(
              members,
              present,
              agreed.issued(),
              agreed.valid(),
              agreed.invalid(),
              agreed.notReturned()),
          agreed.votes());
    }
    var hands = sheets.get(0);
    if (hands != null) {
      return new Count(Turnout.open(members, present), hands.sheet().votes());
    }
    var standpoints = ballots.standpoints(round.id());
    var silent = present - standpoints.size();
    if (silent > 0) {
      throw Refused.because(
          ("Còn %02d đơn vị có mặt chưa ghi ý kiến. Hãy ghi ý kiến, hoặc bỏ dấu có mặt nếu đơn vị"
                  + " vắng.")
              .formatted(silent));
    }
    return new Count(
        Turnout.open(members, present),
        standpoints.stream()
            .flatMap(s -> s.choices().entrySet().stream())
            .filter(e -> e.getValue() == OpenChoice.AGREE)
            .collect(Collectors.toMap(Map.Entry::getKey, _ -> 1, Integer::sum)));
  }

  private static CountSheet agreed(Map<Integer, EnteredSheet> sheets, List<Candidate> list) {
    var first = sheets.get(1);
    var second = sheets.get(2);
    if (first == null || second == null) {
      throw Refused.because(
          "Cần hai bản đếm độc lập của tổ kiểm phiếu; hiện có %d.".formatted(sheets.size()));
    }
    var names = list.stream().collect(Collectors.toMap(Candidate::id, Candidate::name));
    var differences = CountSheet.differences(first.sheet(), second.sheet(), names);
    if (!differences.isEmpty()) {
      throw new Refused(
          differences.stream()
              .map(d -> new Reason(null, "Hai bản đếm khác nhau. " + d + " Hãy đếm lại.", null))
              .toList());
    }
    return first.sheet();
  }
}
