package vn.giaouoc.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.voting.domain.Rounds.secret;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaouoc.shared.Refused.Reason;
import vn.giaouoc.voting.RoundRules;
import vn.giaouoc.voting.Turnout;

class IdentitiesTest {

  @ParameterizedTest(name = "{0} members, {1} present: {2} issued, {3} + {4} + {5}")
  @CsvSource({
    "8, 8, 8, 8, 0, 0, ''",
    "8, 7, 7, 5, 1, 1, ''",
    "8, 7, 7, 6, 1, 1, phat-ra", // 8 papers out of 7
    "8, 7, 8, 8, 0, 0, phat-ra", // more papers than people
    "8, 9, 8, 8, 0, 0, co-mat" // more people than members
  })
  void ballotsIssuedAreValidInvalidOrNotReturned(
      int members, int present, int issued, int valid, int invalid, int lost, String field) {
    var faults = faults(secret(1), new Turnout(members, present, issued, valid, invalid, lost), 3);

    assertThat(faults.stream().map(Reason::field))
        .isEqualTo(field.isEmpty() ? List.of() : List.of(field));
  }

  @Test
  void aCandidateHasNoMoreVotesThanThereAreValidBallots() {
    var faults = faults(secret(null), new Turnout(8, 8, 8, 6, 2, 0), 7);

    assertThat(faults).extracting(Reason::field).containsExactly("phieu-1");
    assertThat(faults.getFirst().sentence()).contains("được 7 phiếu, nhiều hơn 6 phiếu hợp lệ");
  }

  @Test
  void choosingTwoOfManyGivesAtMostTwoVotesABallot() {
    assertThat(faults(secret(2), new Turnout(4, 4, 4, 4, 0, 0), 4, 3, 1)).isEmpty();
    assertThat(faults(secret(2), new Turnout(4, 4, 4, 4, 0, 0), 4, 3, 2))
        .singleElement()
        .satisfies(r -> assertThat(r.sentence()).contains("4 phiếu hợp lệ × 2 lựa chọn = 8"));
  }

  @Test
  void everyFaultIsTold() {
    assertThat(faults(secret(1), new Turnout(5, 6, 7, 2, 1, 1), 3)).hasSize(5);
  }

  @Test
  void withoutQuorumTheRoundCannotBeClosed() {
    assertThat(Identities.quorum(secret(1), Turnout.open(8, 6))).isEmpty();
    assertThat(Identities.quorum(secret(1), Turnout.open(8, 5)))
        .singleElement()
        .satisfies(r -> assertThat(r.sentence()).contains("có 5/8 thành viên, cần ít nhất 2/3"));
  }

  private static List<Reason> faults(RoundRules rules, Turnout turnout, int... votes) {
    return Identities.faults(rules, turnout, Rounds.votes(votes));
  }
}
