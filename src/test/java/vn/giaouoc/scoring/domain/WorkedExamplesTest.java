package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaouoc.shared.UnitId;

/** Worked examples of official tables, by hand. */
class WorkedExamplesTest {

  private static Scorecard score(ScoreTable table, Map<String, Answer> answers) {
    return Scorecard.of(table, Answers.of(answers));
  }

  @Test
  void e5NotAssignedLeavesThePointsAndTheAssignedMaximum() {
    var table =
        aTable()
            .scale("23")
            .policy(DenominatorPolicy.RATE)
            .with(group("I", "23", direct("a", "10"), direct("b", "5"), direct("c", "8")))
            .build();

    var card =
        score(
            table,
            Map.of(
                "a", figure("10"), "b", figure("3"), "c", Answer.not(Applicability.NOT_ASSIGNED)));

    assertThat(card.total()).isEqualByComparingTo("13");
    assertThat(card.assigned()).isEqualByComparingTo("15");
    assertThat(Rounding.HUNDREDTHS.round(card.measure())).isEqualByComparingTo("86.67");
  }

  static Stream<Arguments> e6() {
    return Stream.of(
        Arguments.of("1.5", new MinusPerLeaf(dec("0.5"), ""), figure("2"), "0.5"),
        Arguments.of("1.5", new MinusPerLeaf(dec("0.5"), ""), figure("5"), "0"),
        Arguments.of("6", new RatioLeaf(dec("0.25")), share("87", "100"), "5.25"),
        Arguments.of("6", new RatioLeaf(dec("0.25")), share("83.3", "100"), "5.00"),
        Arguments.of("5", count("2.5"), figure("3"), "5"));
  }

  @ParameterizedTest(name = "maximum {0}, {1}, {2}: {3} points")
  @MethodSource("e6")
  void e6PointsOfSingleLeaves(String maximum, Leaf rule, Answer answer, String points) {
    var input = java.util.Objects.requireNonNull(answer.input());

    assertThat(leaf("a", maximum, rule).points(Answer.of(input), Rounding.HUNDREDTHS))
        .isEqualByComparingTo(points);
  }

  /** Target and result of each unit by letter; a target of 0 means none was given. */
  private static Map<String, BigDecimal> byTarget(
      TargetLeaf.Over over, String maximum, Map<String, List<Integer>> units) {
    var table =
        aTable()
            .scale(maximum)
            .with(group("I", maximum, leaf("a", maximum, new TargetLeaf(dec("50"), over, null))))
            .build();
    var ids = new TreeMap<String, UnitId>();
    units.keySet().forEach(name -> ids.put(name, new UnitId(name.charAt(0))));
    var answers = new HashMap<UnitId, Answers>();
    units.forEach((name, figures) ->
        answers.put(
            ids.get(name),
            Answers.of(
                Map.of(
                    "a",
                    Answer.of(
                        new Input.Reached(
                            BigDecimal.valueOf(figures.get(1)),
                            BigDecimal.valueOf(figures.get(0))))))));
    var cards = Scorecard.of(table, answers);
    var points = new TreeMap<String, BigDecimal>();
    ids.forEach(
        (name, id) -> points.put(name, java.util.Objects.requireNonNull(cards.get(id)).total()));
    return points;
  }

  private static Map<String, BigDecimal> points(String... each) {
    var points = new TreeMap<String, BigDecimal>();
    for (int i = 0; i < each.length; i += 2) {
      points.put(each[i], Decimals.plain(dec(each[i + 1])));
    }
    return points;
  }

  @Test
  void e1UnitsWithoutATargetAreComparedOnlyWithEachOther() {
    var units =
        Map.of(
            "A", List.of(100, 120),
            "B", List.of(0, 150),
            "C", List.of(50, 60),
            "D", List.of(80, 80),
            "E", List.of(0, 100),
            "F", List.of(0, 75));

    assertThat(byTarget(TargetLeaf.Over.BEST_RATE, "10", units))
        .isEqualTo(points("A", "10", "B", "10", "C", "10", "D", "5", "E", "6.67", "F", "5"));
  }

  @Test
  void e2TheExcessIsScaledToTheBestOfTheCluster() {
    var units =
        Map.of(
            "A", List.of(100, 130),
            "B", List.of(100, 115),
            "C", List.of(100, 100),
            "D", List.of(100, 90));

    assertThat(byTarget(TargetLeaf.Over.BEST_RATE, "10", units))
        .isEqualTo(points("A", "10", "B", "7.5", "C", "5", "D", "4.5"));
  }

  @Test
  void e3TheOlderRuleWouldTurnTheRankingRound() {
    var units =
        Map.of(
            "A", List.of(10, 13),
            "B", List.of(200, 230),
            "C", List.of(40, 40),
            "D", List.of(50, 45));

    assertThat(byTarget(TargetLeaf.Over.BEST_RATE, "20", units))
        .isEqualTo(points("A", "20", "B", "15", "C", "10", "D", "9"));
    assertThat(byTarget(TargetLeaf.Over.BEST_RESULT, "20", units))
        .containsEntry("A", dec("10.14"))
        .containsEntry("B", dec("20"));
  }

  @Test
  void e14SeveralEventsGiveTheirMean() {
    var events = new EventAverageLeaf(List.of(option("x", "10"), option("y", "5")));
    var input = new Input.Events(List.of("x", "y", "x"));

    assertThat(leaf("a", "10", events).points(Answer.of(input), new Rounding(dec("0.1"))))
        .isEqualByComparingTo("8.3");
  }

  @Test
  void e18AShareOfTheUnitsIsRoundedDown() {
    assertThat(new Quota("Cờ", dec("20"), null, Map.of()).limit(51)).isEqualTo(10);
  }

  @Test
  void e7OneItemNotVerifiedMakesTheWholeCriterionZero() {
    var table =
        aTable()
            .scale("3")
            .with(
                group(
                    "I",
                    "3",
                    criterion(
                        "I.6",
                        "3",
                        leaf(
                            "I.6.a",
                            "1.5",
                            choice(option("all", "1.5"), option("late", "0.5"), zeroing("missed"))),
                        leaf("I.6.b", "1.5", choice(option("clear", "1.5"), option("no", "0"))))))
            .build();

    var card = score(table, Map.of("I.6.a", chosen("missed"), "I.6.b", chosen("clear")));

    assertThat(card.at("I.6.b").points()).isEqualByComparingTo("1.5");
    assertThat(card.at("I.6").points()).isEqualByComparingTo("0");
    assertThat(card.reasons()).extracting(Reason::code).contains(Reason.Code.ZEROED);
  }

  /** The People's Council's groups with one leaf each, its deductions and its grades. */
  private static ScoreTable councilTable() {
    return aTable()
        .with(
            group("I", "85", direct("I.1", "85")),
            group(
                "V", "15", leaf("V.1", "5", count("2.5")), direct("V.2", "5"), direct("V.3", "5")),
            bonus("VIII", "10", direct("VIII.1", "10")),
            deduction(
                "IX",
                "20",
                leaf("IX.4", "5", count("1")),
                leaf("IX.5", "5", count("1")),
                leaf("IX.6", "10", count("10"), new Sanction.NoGradeFrom("Tốt")),
                leaf("IX.7", "10", count("5"), new Sanction.NoGradeFrom("Xuất sắc")),
                leaf("IX.8", "5", count("5"), new Sanction.GradeDownOne())))
        .grades(
            grade(
                "Xuất sắc",
                "90",
                null,
                new GradeCondition.MinimumShare("V", dec("60")),
                new GradeCondition.MinimumCount("V.1", dec("2"))),
            grade(
                "Tốt",
                "80",
                "90",
                new GradeCondition.MinimumShare("V", dec("40")),
                new GradeCondition.MinimumCount("V.1", dec("1"))),
            grade("Khá", "65", "80"),
            grade("Trung bình", "50", "65"),
            grade("Yếu", "0", "50"))
        .build();
  }

  private static Map<String, Answer> answers(String i, String v2, String v3, String bonus) {
    return new java.util.HashMap<>(
        Map.of(
            "I.1", figure(i),
            "V.1", figure("2"),
            "V.2", figure(v2),
            "V.3", figure(v3),
            "VIII.1", figure(bonus)));
  }

  @ParameterizedTest(name = "group V at 5 + {1} + {2}: {3}")
  @CsvSource({"83, 4, 0, Xuất sắc", "83.5, 3.5, 0, Tốt"})
  void e8AConditionThatFailsDropsTheGradeAndSaysWhy(
      String i, String v2, String v3, String expected) {
    var card = score(councilTable(), answers(i, v2, v3, "3"));

    assertThat(card.base()).isEqualByComparingTo("92");
    assertThat(card.total()).isEqualByComparingTo("95");
    assertThat(card.grade()).isEqualTo(expected);
    assertThat(card.reasons().stream().anyMatch(r -> r.code() == Reason.Code.SHARE_MISSED))
        .isEqualTo(expected.equals("Tốt"));
  }

  @Test
  void e8TheReasonIsASentenceWithTheShare() {
    var card = score(councilTable(), answers("83.5", "3.5", "0", "3"));

    assertThat(card.reasons())
        .extracting(Reason::vi)
        .contains(
            "Không đạt điều kiện của loại Xuất sắc: V. Nhóm V được 56,67 %, cần ít nhất 60 %.");
  }

  @Test
  void e9OneOfficialDisciplinedBarsTheHighestGrade() {
    var answers = answers("83", "4", "0", "5");
    answers.put("IX.7", figure("1"));

    var card = score(councilTable(), answers);

    assertThat(card.total()).isEqualByComparingTo("92");
    assertThat(card.grade()).isEqualTo("Tốt");
  }

  @Test
  void e10TheHeadDisciplinedLeavesOnlyTheThirdGrade() {
    var answers = answers("85", "5", "0", "5");
    answers.put("IX.6", figure("1"));

    var card = score(councilTable(), answers);

    assertThat(card.base()).isEqualByComparingTo("95");
    assertThat(card.total()).isEqualByComparingTo("90");
    assertThat(card.grade()).isEqualTo("Khá");
  }

  @Test
  void e12SevenLateReportsStopAtTheCapOfTheItem() {
    var answers = answers("85", "5", "5", "0");
    answers.put("IX.4", figure("7"));

    assertThat(score(councilTable(), answers).deduction()).isEqualByComparingTo("5");
  }

  @Test
  void e12DeductionsStopAtTheCapOfTheGroup() {
    var answers = answers("85", "5", "5", "0");
    answers.putAll(Map.of("IX.6", figure("1"), "IX.7", figure("2"), "IX.5", figure("5")));

    var card = score(councilTable(), answers);

    assertThat(card.deduction()).isEqualByComparingTo("20");
    assertThat(card.reasons()).extracting(Reason::code).contains(Reason.Code.CAPPED);
  }

  @Test
  void e12BonusLiftsTheTotalAboveTheScale() {
    assertThat(score(councilTable(), answers("85", "5", "5", "10")).total())
        .isEqualByComparingTo(new BigDecimal("110"));
  }
}
