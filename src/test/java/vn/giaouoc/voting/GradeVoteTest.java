package vn.giaouoc.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.scoring.domain.TableBuilder.*;
import static vn.giaouoc.testing.SignedIn.signedIn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.scoring.ScoringFixture;
import vn.giaouoc.scoring.SheetFlow;
import vn.giaouoc.scoring.StoredRanking;
import vn.giaouoc.scoring.domain.GradeBand;
import vn.giaouoc.scoring.domain.GradeCondition;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TieStep;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.testing.IntegrationTest;
import vn.giaouoc.testing.TestYear;
import vn.giaouoc.testing.YearFixture;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** Points only open the door to a grade; the members' vote grants it. */
@IntegrationTest
class GradeVoteTest {

  private static final ScoreTable TABLE =
      aTable()
          .scale("10")
          .highest("10")
          .with(group("I", "10", direct("a", "10")))
          .grades(
              new GradeBand("Xuất sắc", dec("9"), null, List.of(new GradeCondition.Vote())),
              grade("Khá", "0", "9"))
          .ties(
              TieStep.of(TieStep.Kind.TOTAL),
              TieStep.of(TieStep.Kind.VOTE),
              TieStep.of(TieStep.Kind.BY_HAND))
          .build();

  @Autowired MockMvcTester mvc;
  @Autowired Rankings rankings;
  @Autowired RoundService rounds;
  @Autowired BallotService ballots;
  @Autowired ClosingService closing;
  @Autowired VotingQuery query;
  @Autowired VotingDefaults defaults;
  @Autowired SheetFlow flow;
  @Autowired YearFixture years;
  @Autowired BeanFactory beans;

  private TestYear year;
  private Standing secretary;

  @BeforeEach
  void threeUnitsOfWhichTwoAreEqual() {
    var scoring = new ScoringFixture(beans);
    year = scoring.atSelfScoring(3, TABLE);
    for (int n = 1; n <= 3; n++) {
      scoring.fill(year, n, Map.of("a", figure(n == 3 ? "9" : "10")));
      flow.submit(year.standing(year.head(n)), year.unit(n), true);
    }
    years.moved(year, BlocYearState.OBJECTION);
    secretary = year.standing(year.secretary());
  }

  private long opened(RoundDraft draft, int... units) {
    var id = rounds.prepare(secretary, draft);
    for (var n : units) {
      rounds.addUnit(secretary, id, year.unit(n));
    }
    rounds.open(secretary, id, version(id), LocalDate.of(2024, 12, 20), year.units());
    return id;
  }

  private void closed(long id, Map<UnitId, Integer> votes) {
    ballots.hands(
        secretary,
        id,
        query.round(secretary, id).candidates().stream()
            .collect(Collectors.toMap(Candidate::id, c -> votes.getOrDefault(c.unit(), 0))));
    closing.close(secretary, id, version(id));
  }

  private int version(long id) {
    return query.round(secretary, id).round().version();
  }

  private static RoundDraft byHands(RoundDraft draft) {
    var rules = draft.rules();
    return new RoundDraft(
        draft.purpose(),
        draft.title(),
        new RoundRules(
            DecisionMethod.VOTE,
            VotingMethod.OPEN,
            ChoiceKind.APPROVE_EACH,
            rules.seats(),
            Threshold.atLeast(1, 2, ThresholdBase.MEMBERS),
            rules.quorum(),
            true,
            rules.tieRule(),
            rules.maxRounds()),
        draft.basis(),
        draft.grade());
  }

  private @Nullable String gradeOf(StoredRanking stored, int n) {
    return Objects.requireNonNull(stored.again().cards().get(year.unit(n))).grade();
  }

  private String rankingPage() throws java.io.UnsupportedEncodingException {
    return mvc.get()
        .uri(year.path() + "/cham-diem/xep-hang")
        .with(signedIn(year.secretary()))
        .exchange()
        .getResponse()
        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void onlyAFinishedVoteOpensTheGrade() throws Exception {
    assertThat(gradeOf(rankings.provisional(secretary), 1)).isEqualTo("Khá");
    assertThat(rankingPage())
        .contains("Loại “Xuất sắc” phải qua bình xét; hội nghị chưa có kết quả");

    var draft = byHands(defaults.of(secretary, VotingPurpose.GRADE));
    assertThat(draft.grade()).isEqualTo("Xuất sắc");
    var id = opened(draft, 1, 2, 3);
    assertThat(gradeOf(rankings.provisional(secretary), 1))
        .as("still being voted")
        .isEqualTo("Khá");
    closed(id, Map.of(year.unit(1), 3, year.unit(2), 1));
    assertThat(rankingPage())
        .contains("Kết quả bình xét loại “Xuất sắc” có sau lần xếp hạng này. Hãy tính lại");

    var stored = rankings.provisional(secretary);

    assertThat(gradeOf(stored, 1)).isEqualTo("Xuất sắc");
    assertThat(gradeOf(stored, 2)).as("the vote failed").isEqualTo("Khá");
    assertThat(stored.facts()).contains("\"passed\":[\"Xuất sắc\"]");
    assertThat(stored.isReproduced()).isTrue();
    assertThat(rankingPage()).doesNotContain("bình xét loại");

    rounds.cancel(secretary, id, version(id), "Kiểm phiếu sai");
    assertThat(gradeOf(rankings.provisional(secretary), 1)).as("cancelled").isEqualTo("Khá");
  }

  @Test
  void equalUnitsAreOrderedByTheVotesTheyGot() throws Exception {
    assertThat(rankings.provisional(secretary).again().ranking().ties()).hasSize(1);
    assertThat(rankingPage()).contains("hội nghị chưa bỏ phiếu phân định");

    closed(
        opened(byHands(defaults.of(secretary, VotingPurpose.RANK)), 1, 2),
        Map.of(year.unit(1), 1, year.unit(2), 2));
    closed(opened(byHands(defaults.of(secretary, VotingPurpose.RANK)), 3), Map.of(year.unit(3), 3));

    var stored = rankings.provisional(secretary);
    assertThat(stored.again().place(year.unit(2)).orElseThrow().rank()).isEqualTo(1);
    assertThat(stored.again().place(year.unit(1)).orElseThrow().rank()).isEqualTo(2);
    assertThat(stored.facts()).contains("\"votes\":2");
    assertThat(stored.isReproduced()).isTrue();
  }

  @Test
  void aVoteOnAGradeNamesOneThatTheTableLeavesToAVote() {
    var draft = defaults.of(secretary, VotingPurpose.GRADE);
    var wrong =
        new RoundDraft(VotingPurpose.GRADE, draft.title(), draft.rules(), draft.basis(), "Khá");

    assertThatThrownBy(() -> rounds.prepare(secretary, wrong))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("Hãy chọn loại được bình xét: Xuất sắc.");
  }

  @Test
  void theFormOffersTheGradesOfTheTable() {
    assertThat(
            mvc.get()
                .uri(year.path() + "/binh-xet/moi?muc-dich=GRADE")
                .with(signedIn(year.secretary())))
        .hasStatusOk()
        .bodyText()
        .contains("Loại được bình xét")
        .contains("<option value=\"Xuất sắc\" selected>Xuất sắc</option>")
        .contains("Phân định đơn vị bằng điểm");
    var plain = new ScoringFixture(beans).atSelfScoring(2);
    assertThat(mvc.get().uri(plain.path() + "/binh-xet").with(signedIn(plain.secretary())))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Bình xét xếp loại")
        .doesNotContain("Phân định đơn vị");
  }
}
