package vn.giaouoc.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.voting.domain.Rounds.rules;
import static vn.giaouoc.voting.domain.Rounds.scored;
import static vn.giaouoc.voting.domain.Rounds.secret;
import static vn.giaouoc.voting.domain.Rounds.votes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaouoc.voting.TieRule;
import vn.giaouoc.voting.Turnout;
import vn.giaouoc.voting.Verdict;

class OutcomeTest {

  private static final Turnout EIGHT = Turnout.open(8, 8);

  @ParameterizedTest(name = "{0} for {1} places: chosen {2}, tied {3} for {4}")
  @CsvSource({
    "'6 5 1', 1, A, '', 0", // the most votes
    "'6 5 4', 2, 'A,B', '', 0",
    "'3 3 2', 1, '', '', 0", // nobody reaches half of 8
    "'4 4 0', 1, '', 'A,B', 1", // a tie for the only place
    "'6 4 4', 2, A, 'B,C', 1", // the first is sure, the second is tied
    "'4 4 4', 2, '', 'A,B,C', 2",
    "'5 5 4', 2, 'A,B', '', 0", // equal votes, but room for both
    "'5 3 3', 2, A, '', 0" // a tie below the threshold is none
  })
  void placesGoToThoseWhoReachTheThresholdInTheOrderOfVotes(
      String given, int seats, String chosen, String tied, int open) {
    var outcome = Outcome.decide(secret(seats), 1, EIGHT, count(given));

    assertThat(names(outcome, Verdict.CHOSEN)).isEqualTo(list(chosen));
    assertThat(names(outcome, Verdict.TIED)).isEqualTo(list(tied));
    assertThat(outcome.openSeats()).isEqualTo(open);
  }

  @Test
  void withoutANumberOfPlacesEveryoneWhoReachesTheThresholdIsChosen() {
    var outcome = Outcome.decide(secret(null), 1, EIGHT, votes(8, 4, 4, 3));

    assertThat(names(outcome, Verdict.CHOSEN)).containsExactly("A", "B", "C");
    assertThat(names(outcome, Verdict.BELOW)).containsExactly("D");
  }

  @Test
  void whoReachesTheThresholdButHasFewerVotesIsToldSo() {
    var outcome = Outcome.decide(secret(1), 1, EIGHT, votes(7, 6));

    assertThat(names(outcome, Verdict.FEWER_VOTES)).containsExactly("B");
  }

  @Test
  void aTieLeadsToAnotherRoundOnlyWhileThereIsOne() {
    var first = Outcome.decide(secret(1), 1, EIGHT, votes(4, 4));
    var second = Outcome.decide(secret(1), 2, EIGHT, votes(4, 4));

    assertThat(first.repeatable()).isTrue();
    assertThat(first.sentence()).contains("giữa A, B, còn 01 chỗ").contains("vòng tiếp theo");
    assertThat(second.repeatable()).isFalse();
    assertThat(second.sentence()).contains("Ban Thi đua - Khen thưởng quyết định");
  }

  @Test
  void theHigherScoreSettlesATie() {
    var tie = rules(1, TieRule.HIGHER_SCORE);

    var outcome = Outcome.decide(tie, 1, EIGHT, scored(votes(4, 4), "95.5", "96"));

    assertThat(names(outcome, Verdict.CHOSEN)).containsExactly("B");
    assertThat(outcome.tied()).isFalse();
    assertThat(outcome.sentence()).contains("điểm thi đua cao hơn: B");
  }

  @Test
  void equalScoresLeaveTheTieToTheBoard() {
    var tie = rules(1, TieRule.HIGHER_SCORE);

    var outcome = Outcome.decide(tie, 1, EIGHT, scored(votes(4, 4), "96.0", "96"));

    assertThat(outcome.openSeats()).isEqualTo(1);
    assertThat(outcome.sentence()).contains("Ban Thi đua - Khen thưởng quyết định");
  }

  @Test
  void theLeaderCastsWhereTheBlocSaysSo() {
    var outcome = Outcome.decide(rules(1, TieRule.LEADER_CASTS), 1, EIGHT, votes(4, 4));

    assertThat(outcome.sentence()).contains("Khối trưởng quyết định");
  }

  @Test
  void twoTellersWhoCountAlikeAgreeAndOthersAreShownWhere() {
    var a = new CountSheet(8, 7, 1, 0, Map.of(1L, 5, 2L, 2));
    var b = new CountSheet(8, 8, 0, 0, Map.of(1L, 5, 2L, 3));

    assertThat(CountSheet.differences(a, a, Map.of(1L, "A"))).isEmpty();
    assertThat(CountSheet.differences(a, b, Map.of(2L, "Văn phòng")))
        .containsExactly(
            "Số phiếu hợp lệ: người thứ nhất đếm 7, người thứ hai đếm 8.",
            "Số phiếu không hợp lệ: người thứ nhất đếm 1, người thứ hai đếm 0.",
            "Văn phòng: người thứ nhất đếm 2, người thứ hai đếm 3.");
  }

  private static List<Votes> count(String given) {
    return votes(Arrays.stream(given.split(" ")).mapToInt(Integer::parseInt).toArray());
  }

  private static List<String> names(Outcome outcome, Verdict verdict) {
    return outcome.of(verdict).stream().map(Votes::name).toList();
  }

  private static List<String> list(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
  }
}
