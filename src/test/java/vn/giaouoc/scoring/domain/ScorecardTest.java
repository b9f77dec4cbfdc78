package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {

  private static ScoreTable table(DenominatorPolicy policy, NotArisen worth) {
    var plain = direct("a", "6");
    var leaf =
        new CriterionLeaf(
            "b",
            "b",
            "Nội dung b",
            dec("4"),
            plain.rule(),
            plain.mayBe(),
            worth,
            EvidenceRule.NONE,
            "",
            null);
    return aTable()
        .scale("10")
        .policy(policy)
        .highest("20")
        .with(group("I", "10", plain, leaf))
        .build();
  }

  @ParameterizedTest(name = "{0}, not arisen is {1}: total {2}, measure {3}")
  @CsvSource({
    "RAW, FULL, 7, 7",
    "RAW, NEUTRAL, 3, 3",
    "RAW, ZERO, 3, 3",
    "RESCALE, FULL, 7, 7",
    "RESCALE, NEUTRAL, 5, 5",
    "RESCALE, ZERO, 3, 3",
    "RATE, FULL, 7, 70",
    "RATE, NEUTRAL, 3, 50",
    "RATE, ZERO, 3, 30"
  })
  void whatDidNotAriseCountsAsTheTableChose(
      DenominatorPolicy policy, NotArisen worth, String total, String measure) {
    var card =
        Scorecard.of(
            table(policy, worth),
            Answers.of(Map.of("a", figure("3"), "b", Answer.not(Applicability.NOT_ARISEN))));

    assertThat(card.total()).isEqualByComparingTo(total);
    assertThat(card.measure()).isEqualTo(Fraction.of(dec(measure)));
  }

  @Test
  void aGroupWithoutMoneyIsNotCountedAtAll() {
    var table =
        aTable()
            .scale("20")
            .policy(DenominatorPolicy.RATE)
            .with(group("I", "10", direct("a", "10")), group("II", "10", direct("b", "10")))
            .build();

    var card = Scorecard.of(table, new Answers(Map.of("a", figure("9")), Set.of("II")));

    assertThat(card.assigned()).isEqualByComparingTo("10");
    assertThat(card.at("b").answered()).isTrue();
    assertThat(Rounding.HUNDREDTHS.round(card.measure())).isEqualByComparingTo("90");
  }

  @Test
  void aZeroIsAnAnswerAndNothingIsNot() {
    var table = aTable().scale("10").with(group("I", "10", direct("a", "10"))).build();

    assertThat(Scorecard.of(table, Answers.of(Map.of("a", figure("0")))).at("I").answered())
        .isTrue();
    assertThat(Scorecard.of(table, Answers.of(Map.of())).at("I").answered()).isFalse();
  }

  @Test
  void bonusItemsNeedNoAnswer() {
    var table =
        aTable()
            .scale("10")
            .with(group("I", "10", direct("a", "10")), bonus("II", "5", direct("b", "5")))
            .build();

    assertThat(Scorecard.of(table, Answers.of(Map.of())).at("II").answered()).isTrue();
  }

  @Test
  void theTotalStaysWithinTheLimitsOfTheTable() {
    var table =
        aTable()
            .scale("10")
            .highest("12")
            .with(group("I", "10", direct("a", "10")), bonus("II", "5", direct("b", "5")))
            .build();

    var card = Scorecard.of(table, Answers.of(Map.of("a", figure("10"), "b", figure("5"))));

    assertThat(card.total()).isEqualByComparingTo("12");
    assertThat(card.reasons()).extracting(Reason::code).contains(Reason.Code.TOTAL_LIMITED);
  }

  @Test
  void aShareJustBelowABandIsNotRoundedIntoIt() {
    var table =
        aTable()
            .scale("2")
            .with(group("I", "2", leaf("a", "2", bands(true, "85..=2", "70..85=1", "..70=0"))))
            .build();

    var card = Scorecard.of(table, Answers.of(Map.of("a", share("84999", "100000"))));

    assertThat(card.total()).isEqualByComparingTo("1");
  }

  @Test
  void aMeasureJustBelowAGradeIsNotRoundedIntoIt() {
    var table =
        aTable()
            .scale("10")
            .policy(DenominatorPolicy.RESCALE)
            .with(group("I", "10", direct("a", "3"), direct("b", "7")))
            .grades(grade("Cao", "6.67", null), grade("Thấp", "0", "6.67"))
            .build();

    var card =
        Scorecard.of(
            table,
            Answers.of(Map.of("a", figure("2"), "b", Answer.not(Applicability.NOT_ASSIGNED))));

    assertThat(card.total()).isEqualByComparingTo("6.67");
    assertThat(card.grade()).isEqualTo("Thấp");
  }

  @Test
  void forcedGradeAndKnockOutComeWithTheirReasons() {
    var table =
        aTable()
            .scale("10")
            .with(
                group("I", "10", direct("a", "10")),
                deduction(
                    "II",
                    "2",
                    leaf("x", "1", count("1"), new Sanction.ForceGrade("Yếu")),
                    leaf("y", "1", count("1"), new Sanction.KnockOut())))
            .grades(grade("Tốt", "5", null), grade("Yếu", "0", "5"))
            .build();

    var card =
        Scorecard.of(
            table, Answers.of(Map.of("a", figure("10"), "x", figure("1"), "y", figure("1"))));

    assertThat(card.grade()).isEqualTo("Yếu");
    assertThat(card.knockedOut()).isTrue();
    assertThat(card.reasons())
        .extracting(Reason::code)
        .containsExactly(Reason.Code.GRADE_BY_POINTS, Reason.Code.FORCED, Reason.Code.KNOCKED_OUT);
  }

  @Test
  void whereRoundingChangedThePointsTheArithmeticSaysSo() {
    var table =
        aTable()
            .scale("6")
            .with(group("I", "6", leaf("a", "6", new RatioLeaf(dec("0.25")))))
            .build();

    var card = Scorecard.of(table, Answers.of(Map.of("a", share("87", "100"))));

    assertThat(card.at("a").how()).isEqualTo("87/100 × 6 = 5,25 điểm (làm tròn đến 0,25)");
  }

  @Test
  void aLeafThatIsLeftOutDoesNotCountTheFactsItAlsoNamed() {
    var plain =
        aTable()
            .scale("6")
            .with(
                group(
                    "I",
                    "6",
                    leaf("a", "2", new BinaryLeaf()),
                    leaf("b", "2", new BinaryLeaf()),
                    leaf("c", "2", new BinaryLeaf())))
            .build();
    var table =
        new ScoreTable(
            plain.title(),
            plain.basis(),
            plain.scale(),
            plain.rounding(),
            plain.policy(),
            plain.exactSums(),
            plain.bonusCap(),
            plain.deductionCap(),
            plain.lowest(),
            plain.highest(),
            plain.groups(),
            plain.grades(),
            plain.order(),
            List.of(new ExclusiveSet("giải thưởng", List.of("a", "b", "c"))),
            RoundAt.LEAF);
    var yes = Answer.of(new Input.YesNo(true));
    var sources = Map.of("a", Set.of("QĐ 1"), "b", Set.of("QĐ 1", "QĐ 2"), "c", Set.of("QĐ 2"));
    var about = new About("", "", Map.of(), Set.of(), Set.of(), sources);

    var card = Scorecard.of(table, Answers.of(Map.of("a", yes, "b", yes, "c", yes)).with(about));

    assertThat(card.at("b").points()).isZero();
    assertThat(card.total()).isEqualByComparingTo("4");
  }
}
