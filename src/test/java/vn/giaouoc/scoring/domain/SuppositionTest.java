package vn.giaouoc.scoring.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaouoc.shared.UnitId;

/** “What if” and “why not one grade higher”, on a table of three groups. */
class SuppositionTest {

  private static final UnitId A = new UnitId(1);
  private static final UnitId B = new UnitId(2);
  private static final UnitId C = new UnitId(3);

  private static final ScoreTable TABLE = table().build();

  private static TableBuilder table() {
    return aTable()
        .scale("20")
        .highest("25")
        .with(
            group("I", "10", direct("a", "6"), leaf("n", "4", count("2"))),
            group("II", "10", direct("b", "10")),
            bonus("III", "5", direct("c", "5")),
            deduction("IV", "5", leaf("d", "5", count("1"), new Sanction.NoGradeFrom("Xuất sắc"))))
        .grades(
            grade("Xuất sắc", "18", null, new GradeCondition.MinimumCount("n", dec("2"))),
            grade("Tốt", "14", "18"),
            grade("Khá", "0", "14"));
  }

  private static Answers sheet(String a, String n, String b, String c, String d) {
    return Answers.of(
        Map.of("a", figure(a), "n", figure(n), "b", figure(b), "c", figure(c), "d", figure(d)));
  }

  private static RankingRun run(ScoreTable table, Answers... sheets) {
    var answers = new java.util.HashMap<UnitId, Answers>();
    for (int i = 0; i < sheets.length; i++) {
      answers.put(new UnitId(i + 1L), sheets[i]);
    }
    return RankingRun.of(new RankingRun.Facts(table, 1, "test", answers, List.of()));
  }

  private static RankingRun three() {
    return run(
        TABLE,
        sheet("6", "1", "10", "0", "0"),
        sheet("5", "2", "7", "0", "0"),
        sheet("4", "2", "8", "0.5", "0"));
  }

  private static int rank(Outcome outcome, UnitId unit) {
    return outcome.place(unit).orElseThrow().rank();
  }

  private static BigDecimal total(Outcome outcome, UnitId unit) {
    return requireNonNull(outcome.cards().get(unit)).total();
  }

  @Test
  void aSuppositionOfNothingGivesTheVeryRanking() {
    var run = three();

    assertThat(new Supposition(run).shifted(A, Map.of())).isEqualTo(run.outcome());
    assertThat(new Supposition(run).weighed(Map.of())).isEqualTo(run.outcome());
  }

  @Test
  void pointsSupposedAtALeafMoveTotalGradeAndRank() {
    var run = three();
    assertThat(rank(run.outcome(), C)).isEqualTo(2);

    var supposed = new Supposition(run).shifted(B, Map.of("b", dec("2")));

    assertThat(total(supposed, B)).isEqualByComparingTo("18");
    assertThat(requireNonNull(supposed.cards().get(B)).grade()).isEqualTo("Xuất sắc");
    assertThat(rank(supposed, B)).isEqualTo(2);
    assertThat(rank(supposed, C)).isEqualTo(3);
    assertThat(RankMove.between(run.outcome(), supposed))
        .filteredOn(RankMove::moved)
        .extracting(RankMove::unit)
        .containsExactly(B, C);
  }

  @Test
  void supposedPointsStayWithinTheMaximumOfTheLeaf() {
    var supposed = new Supposition(three());

    assertThat(total(supposed.shifted(A, Map.of("a", dec("50"))), A)).isEqualByComparingTo("18");
    assertThat(total(supposed.shifted(A, Map.of("a", dec("-50"))), A)).isEqualByComparingTo("12");
  }

  @Test
  void aLeafNotAssignedToTheUnitStaysOut() {
    var sheet = sheet("6", "2", "0", "0", "0").with("b", Answer.not(Applicability.NOT_ASSIGNED));
    var run = run(TABLE, sheet);

    assertThat(new Supposition(run).shifted(A, Map.of("b", dec("3")))).isEqualTo(run.outcome());
  }

  @Test
  void otherWeightsMoveRanksAndTheScaleMovesWithThem() {
    var run = run(TABLE, sheet("6", "2", "6", "0", "0"), sheet("3", "1", "10", "0", "0"));
    assertThat(rank(run.outcome(), A)).isEqualTo(1);

    var supposed = new Supposition(run).weighed(Map.of("I", dec("0.5"), "II", dec("1.5")));

    assertThat(total(supposed, A)).isEqualByComparingTo("14");
    assertThat(total(supposed, B)).isEqualByComparingTo("17.5");
    assertThat(rank(supposed, B)).isEqualTo(1);
  }

  @Test
  void aTotalIsNotCutWhenAllGroupsWeighMore() {
    var run = run(TABLE, sheet("6", "2", "10", "5", "0"));

    assertThat(total(new Supposition(run).weighed(Map.of("I", dec("3"), "II", dec("2"))), A))
        .isEqualByComparingTo("55");
  }

  @Test
  void whyNotHigherNamesTheConditionThatFailsThoughThePointsSuffice() {
    var gap = GradeGap.of(three(), A).orElseThrow();

    assertThat(gap.grade()).isEqualTo("Xuất sắc");
    assertThat(gap.missing())
        .extracting(Reason::vi)
        .containsExactly(
            "Không đạt điều kiện của loại Xuất sắc: n. Nội dung n được 1, cần ít nhất 2.");
    assertThat(gap.remedies()).extracting(r -> r.leaf().key()).containsExactly("n", "c");
    assertThat(gap.remedies().getFirst().enough()).isTrue();
    assertThat(gap.remedies().get(1).enough()).isFalse();
  }

  @Test
  void whyNotHigherNamesThePointsThatLackAndTheLeavesThatWouldBringThem() {
    var gap = GradeGap.of(three(), B).orElseThrow();

    assertThat(gap.missing())
        .extracting(Reason::vi)
        .containsExactly("Chưa đủ điểm của loại Xuất sắc: được 16, cần từ 18.");
    assertThat(gap.remedies())
        .extracting(r -> r.leaf().key() + " " + r.total() + " " + r.enough())
        .containsExactly("c 21 true", "b 19 true", "a 17 false");
  }

  @Test
  void whyNotHigherNamesTheSanctionAndThatWithoutItTheGradeIsReached() {
    var run = run(TABLE, sheet("6", "2", "10", "0", "1"));

    var gap = GradeGap.of(run, A).orElseThrow();

    assertThat(gap.missing())
        .extracting(Reason::vi)
        .containsExactly("Không xếp loại Xuất sắc trở lên vì d. Nội dung d.");
    assertThat(gap.remedies())
        .filteredOn(GradeGap.Remedy::enough)
        .extracting(r -> r.leaf().key())
        .containsExactly("d");
  }

  @Test
  void whyNotHigherNamesTheQuota() {
    var table = table().quotas(new Quota("Xuất sắc", dec("50"), null, Map.of())).build();
    var run = run(table, sheet("6", "2", "10", "0", "0"), sheet("6", "2", "9", "0", "0"));

    var gap = GradeGap.of(run, B).orElseThrow();

    assertThat(gap.missing()).extracting(Reason::code).containsExactly(Reason.Code.QUOTA);
    assertThat(gap.remedies())
        .filteredOn(GradeGap.Remedy::enough)
        .extracting(r -> r.leaf().key())
        .containsExactly("c");
  }

  @Test
  void theHighestGradeHasNoHigher() {
    assertThat(GradeGap.of(run(TABLE, sheet("6", "2", "10", "0", "0")), A)).isEmpty();
  }
}
