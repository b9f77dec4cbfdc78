package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaouoc.shared.UnitId;

/** From points to a grade: conditions, sanctions, totals and quotas. */
class GradingTest {

  private static final Answer NOT_ASSIGNED = Answer.not(Applicability.NOT_ASSIGNED);

  /** Two leaves of five points, and slips that cost nothing but a sanction. */
  private static TableBuilder table(Consequence... consequences) {
    return aTable()
        .scale("10")
        .highest("10")
        .caps("0", "1")
        .with(
            group("I", "10", direct("a", "5"), direct("b", "5")),
            deduction("II", "1", consequent("d", "1", count("0.01"), consequences)))
        .grades(four());
  }

  private static GradeBand[] four(GradeCondition... conditions) {
    return new GradeBand[] {
      grade("Giỏi", "9", null, conditions),
      grade("Khá", "7", "9", conditions),
      grade("Đạt", "5", "7", conditions),
      grade("Yếu", "2", "5")
    };
  }

  private static Answers sheet(String a, String b, String slips) {
    return Answers.of(Map.of("a", figure(a), "b", figure(b), "d", figure(slips)));
  }

  private static List<String> reasons(Scorecard card) {
    return card.reasons().stream().map(Reason::vi).toList();
  }

  @ParameterizedTest(name = "{0} points: {1}")
  @CsvSource({"4, Giỏi", "3.99, Khá", "2, Khá", "0, Đạt"})
  void thePointsReachAGradeFromItsLowestPointOn(String more, String grade) {
    var card = Scorecard.of(table().build(), sheet("5", more, "0"));

    assertThat(card.grade()).isEqualTo(grade);
    assertThat(reasons(card))
        .containsExactly(
            "Theo điểm (%s), đạt loại %s."
                .formatted(dec(more).add(dec("5")).toString().replace('.', ','), grade));
  }

  @Test
  void aUnitBelowAllGradesHasTheLowest() {
    var card = Scorecard.of(table().build(), sheet("1", "0.5", "0"));

    assertThat(card.grade()).isEqualTo("Yếu");
    assertThat(reasons(card))
        .containsExactly("Điểm 1,5 thấp hơn mọi mức, xếp vào loại thấp nhất: Yếu.");
  }

  @Test
  void aUnitThatMissesTheConditionsOfEveryGradeFallsThroughToTheLast() {
    var grades = four(new GradeCondition.Vote());
    grades[3] = grade("Yếu", "2", "5", new GradeCondition.Vote());
    var card = Scorecard.of(table().grades(grades).build(), sheet("5", "2", "0"));

    assertThat(card.grade()).isEqualTo("Yếu");
    assertThat(reasons(card))
        .containsExactly(
            "Theo điểm (7), đạt loại Khá.",
            "Đủ điểm loại Khá nhưng chưa được bình bầu, xét loại kế tiếp.",
            "Đủ điểm loại Đạt nhưng chưa được bình bầu, xét loại kế tiếp.",
            "Đủ điểm loại Yếu nhưng chưa được bình bầu, xét loại kế tiếp.");
  }

  @Test
  void aVoteIsForOneGradeAndAFigureMayBeJustEnough() {
    var table =
        table()
            .grades(
                four(
                    new GradeCondition.Vote(), new GradeCondition.MinimumFigure("phiếu", dec("8"))))
            .build();

    var elected = sheet("5", "5", "0").with(about(Map.of("phiếu", "8"), "Giỏi"));
    var short_ = sheet("5", "5", "0").with(about(Map.of("phiếu", "7.9"), "Giỏi", "Đạt", "Khá"));

    assertThat(Scorecard.of(table, elected).grade()).isEqualTo("Giỏi");
    assertThat(reasons(Scorecard.of(table, short_)))
        .contains("Không đạt điều kiện của loại Giỏi: phiếu là 7,9, cần ít nhất 8.");
  }

  private static About about(Map<String, String> figures, String... passed) {
    var values = new TreeMap<String, java.math.BigDecimal>();
    figures.forEach((name, value) -> values.put(name, dec(value)));
    return new About("", "", values, Set.of(passed), Set.of(), Map.of());
  }

  @Test
  void whatWasNotAssignedMissesNoCondition() {
    var grades = four(new GradeCondition.EveryCriterion(dec("80")));
    var table = table().policy(DenominatorPolicy.RATE).grades(grades).build();
    var sheet = sheet("5", "0", "0");

    assertThat(reasons(Scorecard.of(table().grades(grades).build(), sheet("5", "3", "0"))))
        .contains(
            "Không đạt điều kiện của loại Khá: tiêu chí b. Nội dung b được 60 %, mọi tiêu chí cần ít"
                + " nhất 80 %.");
    assertThat(Scorecard.of(table, sheet.with("b", NOT_ASSIGNED)).grade()).isEqualTo("Giỏi");
  }

  @ParameterizedTest(name = "{0} slips: {1}")
  @CsvSource({"0, Giỏi", "1, Khá", "2, Yếu"})
  void aSanctionHoldsFromItsTimeOn(String slips, String grade) {
    var table =
        table(
                new Consequence(1, new Sanction.GradeDownOne()),
                new Consequence(2, new Sanction.ForceGrade("Yếu")))
            .build();

    assertThat(Scorecard.of(table, sheet("5", "5", slips)).grade()).isEqualTo(grade);
  }

  @Test
  void severalBarsHoldTogetherAndEachIsNamed() {
    var table =
        table(
                new Consequence(1, new Sanction.NoGradeFrom("Khá")),
                new Consequence(1, new Sanction.NoGradeFrom("Giỏi")))
            .build();
    var card = Scorecard.of(table, sheet("5", "5", "1"));

    assertThat(card.grade()).isEqualTo("Đạt");
    assertThat(reasons(card))
        .containsExactly(
            "Theo điểm (9,99), đạt loại Giỏi.",
            "Không xếp loại Giỏi trở lên vì d. Nội dung d.",
            "Không xếp loại Khá trở lên vì d. Nội dung d.");
  }

  @Test
  void nothingFallsBelowTheLowestGrade() {
    var barred = table(new Consequence(1, new Sanction.NoGradeFrom("Yếu"))).build();
    var down = table(new Consequence(1, new Sanction.GradeDownOne())).build();
    var forced = table(new Consequence(1, new Sanction.ForceGrade("Yếu"))).build();
    var low = sheet("3", "0", "1");

    assertThat(Scorecard.of(barred, sheet("5", "5", "1")).grade()).isEqualTo("Yếu");
    assertThat(reasons(Scorecard.of(down, low))).containsExactly("Theo điểm (2,99), đạt loại Yếu.");
    assertThat(reasons(Scorecard.of(forced, low)))
        .containsExactly("Theo điểm (2,99), đạt loại Yếu.");
  }

  @Test
  void aUnitKnockedOutKeepsItsGradeAndIsSoEvenWithoutGrades() {
    var knockOut = new Consequence(1, new Sanction.KnockOut());
    var graded = Scorecard.of(table(knockOut).build(), sheet("5", "5", "1"));
    var bare = Scorecard.of(table(knockOut).grades().build(), sheet("5", "5", "1"));
    var down = new Consequence(1, new Sanction.GradeDownOne());

    assertThat(graded.grade()).isEqualTo("Giỏi");
    assertThat(graded.knockedOut()).isTrue();
    assertThat(bare.grade()).isNull();
    assertThat(bare.knockedOut()).isTrue();
    assertThat(reasons(bare)).containsExactly("Không xét đề nghị khen thưởng vì d. Nội dung d.");
    assertThat(Scorecard.of(table(down).build(), sheet("5", "5", "1")).knockedOut()).isFalse();
  }

  @Test
  void whatKeepsAUnitFromAHigherGradeIsListed() {
    var table =
        table(
                new Consequence(1, new Sanction.ForceGrade("Đạt")),
                new Consequence(2, new Sanction.NoGradeFrom("Khá")))
            .build();
    var evaluation = new Evaluation(new Plan(table), new UnitId(1), sheet("5", "2", "2"), Map.of());
    var measure = evaluation.card().measure();

    assertThat(evaluation.against(1, measure).stream().map(Reason::vi))
        .containsExactly(
            "Chưa đủ điểm của loại Khá: được 6,98, cần từ 7.",
            "Xếp loại Đạt vì d. Nội dung d.",
            "Không xếp loại Khá trở lên vì d. Nội dung d.");
    assertThat(evaluation.against(2, measure)).isEmpty();
  }

  @ParameterizedTest(name = "{0}, rounded at the {1}: {2}")
  @CsvSource({
    "RAW, LEAF, 0.999",
    "RATE, LEAF, 0.999",
    "RESCALE, LEAF, 1",
    "RAW, TOTAL, 1",
  })
  void aTotalKeepsTheFinerStepOfALeafUnlessItIsRoundedItself(
      DenominatorPolicy policy, RoundAt roundAt, String total) {
    var third = new RatioLeaf(dec("0.001"));
    var table =
        aTable()
            .scale("3")
            .policy(policy)
            .roundAt(roundAt)
            .with(
                group(
                    "I", "3", leaf("a", "1", third), leaf("b", "1", third), leaf("c", "1", third)));
    var sheet =
        Answers.of(Map.of("a", share("1", "3"), "b", share("1", "3"), "c", share("1", "3")));

    assertThat(Scorecard.of(table.build(), sheet).total()).isEqualByComparingTo(total);
  }

  @ParameterizedTest(name = "rounded at the {0}: {1}")
  @CsvSource({"LEAF, 0.99", "TOTAL, 1"})
  void thirdsAreRoundedOneByOneOrTogether(RoundAt roundAt, String total) {
    var third = new RatioLeaf(null);
    var table =
        aTable()
            .roundAt(roundAt)
            .with(
                group(
                    "I", "3", leaf("a", "1", third), leaf("b", "1", third), leaf("c", "1", third)))
            .build();
    var sheet =
        Answers.of(Map.of("a", share("1", "3"), "b", share("1", "3"), "c", share("1", "3")));

    assertThat(Scorecard.of(table, sheet).total()).isEqualByComparingTo(total);
    assertThat(Scorecard.of(table, sheet).at("a").points()).isEqualByComparingTo("0.33");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"RAW,", "RATE, 'Không có nội dung nào được giao, nên không có tỷ lệ.'"})
  void whereNothingIsAssignedOnlyARateIsMissing(DenominatorPolicy policy, @Nullable String reason) {
    var table = table().policy(policy).grades().build();
    var card =
        Scorecard.of(table, sheet("0", "0", "0").with("a", NOT_ASSIGNED).with("b", NOT_ASSIGNED));

    assertThat(reasons(card)).isEqualTo(reason == null ? List.of() : List.of(reason));
    assertThat(card.groupMaxima()).isZero();
  }

  @ParameterizedTest(name = "bonus {0}: {1}")
  @CsvSource({"3, 3, ", "3.01, 3, 'Điểm thưởng cộng được 3,01, chỉ tính tối đa 3 điểm.'"})
  void theBonusIsCutAtItsCapAndNotAtIt(String given, String counted, @Nullable String reason) {
    var table = aTable().caps("3", "0").with(bonus("II", "9", direct("c", "9"))).build();
    var card = Scorecard.of(table, Answers.of(Map.of("c", figure(given))));

    assertThat(card.bonus()).isEqualByComparingTo(counted);
    assertThat(reasons(card)).isEqualTo(reason == null ? List.of() : List.of(reason));
  }

  @Test
  void onlyFullBaseGroupsAndLeavesWorthSomethingCountAsMaxima() {
    var table =
        aTable()
            .with(
                group("I", "5", direct("a", "5"), direct("z", "0")),
                group("II", "5", direct("b", "5")),
                group("III", "5", direct("c", "5")),
                bonus("IV", "2", direct("e", "2")))
            .build();
    var card =
        Scorecard.of(
            table,
            Answers.of(
                Map.of(
                    "a",
                    figure("5"),
                    "z",
                    figure("0"),
                    "b",
                    figure("5"),
                    "c",
                    figure("4.99"),
                    "e",
                    figure("2"))));

    assertThat(card.groupMaxima()).isEqualTo(2);
    assertThat(card.maxima()).isEqualTo(2);
  }

  @Test
  void whatWasDeclaredDishonestlyCountsNothing() {
    var about = new About("", "", Map.of(), Set.of(), Set.of("a"), Map.of());
    var card = Scorecard.of(table().grades().build(), sheet("5", "4", "0").with(about));

    assertThat(card.total()).isEqualByComparingTo("4");
    assertThat(card.maxima()).isZero();
    assertThat(reasons(card))
        .containsExactly(
            "a. Nội dung a không được tính điểm vì khai báo, minh chứng không trung thực.");
  }

  @Test
  void whatDidNotAriseSaysSoInItsExplanation() {
    var sheet = sheet("5", "4", "0").with("a", Answer.not(Applicability.NOT_ARISEN));

    assertThat(Scorecard.of(table().build(), sheet).at("a").how())
        .isEqualTo("không phát sinh: " + NotArisen.FULL.vi());
  }
}
