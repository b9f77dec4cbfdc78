package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.shared.UnitId;

/** What must hold whatever is entered. */
class ScoringPropertiesTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final List<ChoiceLeaf.Option> OPTIONS =
      List.of(option("x", "4"), option("y", "1"), option("z", "0"));

  private static final ScoreTable TABLE = everyType();

  /** A table with every type of leaf, a weight, a cap, a quota and a set that counts facts once. */
  private static ScoreTable everyType() {
    var plain =
        aTable()
            .scale("70")
            .policy(DenominatorPolicy.RESCALE)
            .highest("75")
            .with(
                group(
                    "I",
                    "18",
                    direct("direct", "5"),
                    criterion(
                        "I.2",
                        "13",
                        leaf("binary", "3", new BinaryLeaf()),
                        leaf(
                            "choice",
                            "4",
                            choice(option("x", "4"), option("y", "1"), zeroing("z"))),
                        leaf("bands", "6", bands(true, "50..=6", "..50=2")))),
                group(
                    "II",
                    "12",
                    leaf("ratio", "7", new RatioLeaf(dec("0.25"))),
                    leaf("minus", "5", new MinusPerLeaf(dec("0.5"), ""))),
                weighted(
                    group(
                        "V",
                        "20",
                        leaf(
                            "target",
                            "5",
                            new TargetLeaf(dec("50"), TargetLeaf.Over.BEST_RATE, null)),
                        leaf("events", "4", new EventAverageLeaf(OPTIONS)),
                        leaf("best", "4", new BestOfLeaf(OPTIONS)),
                        leaf("rank", "3", new RankLeaf(true, List.of(dec("3"), dec("1")))),
                        leaf("peer", "4", new PeerLeaf(1)))),
                bonus("III", "5", leaf("bonus", "5", count("1.5"))),
                deduction(
                    "IV",
                    "4",
                    leaf("late", "4", count("1"), new Sanction.GradeDownOne()),
                    leaf("auto", "4", new AutoLeaf("absences", count("0.5"))),
                    leaf("outside", "2", new ExternalLeaf("Sở Nội vụ", bands(false, "0..=1"))),
                    leaf(
                        "both",
                        "2",
                        new MinusPlusLeaf(null, dec("1"), dec("2"), null, true, dec("0"), ""))))
            .grades(grade("Tốt", "45", null), grade("Khá", "25", "45"), grade("Yếu", "0", "25"))
            .build();
    return new ScoreTable(
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
        new Order(plain.ties(), true, List.of(new Quota("Tốt", dec("40"), null, Map.of()))),
        List.of(new ExclusiveSet("giải thưởng", List.of("best", "binary"))),
        RoundAt.LEAF);
  }

  private static CriterionGroup weighted(CriterionGroup g) {
    return new CriterionGroup(
        g.key(),
        g.code(),
        g.text(),
        g.maximum(),
        g.role(),
        g.fundable(),
        new Terms(dec("2"), dec("19"), dec("30"), java.util.Set.of("SỞ", "BAN")),
        g.children());
  }

  private static final Gen<Answers> SHEETS = integers().all().map(ScoringPropertiesTest::sheet);

  private static Answers sheet(int seed) {
    var random = new Random(seed);
    var leaves = new HashMap<String, Answer>();
    TABLE
        .leaves()
        .forEach(leaf -> {
          var answer = answer(leaf, random);
          if (answer.given()) {
            leaves.put(leaf.key(), answer);
          }
        });
    var about =
        new About(
            List.of("", "SỞ", "TRƯỜNG").get(random.nextInt(3)),
            random.nextBoolean() ? "1" : "2",
            random.nextBoolean()
                ? Map.of("absences", BigDecimal.valueOf(random.nextInt(5)))
                : Map.of(),
            java.util.Set.of(),
            random.nextInt(10) == 0 ? java.util.Set.of("ratio") : java.util.Set.of(),
            random.nextBoolean() ? Map.of("binary", java.util.Set.of("QĐ 1")) : Map.of());
    return new Answers(
        leaves, random.nextInt(10) == 0 ? java.util.Set.of("II") : java.util.Set.of(), about);
  }

  private static Answer answer(CriterionLeaf leaf, Random random) {
    if (random.nextInt(8) == 0) {
      return Answer.not(
          random.nextBoolean() ? Applicability.NOT_ARISEN : Applicability.NOT_ASSIGNED);
    }
    if (random.nextInt(8) == 0) {
      return Answer.NONE;
    }
    var due = BigDecimal.valueOf(1 + random.nextInt(200));
    return Answer.of(
        switch (leaf.rule().type()) {
          case DIRECT -> new Input.Figure(BigDecimal.valueOf(random.nextInt(501), 2));
          case BINARY -> new Input.YesNo(random.nextBoolean());
          case CHOICE -> new Input.Chosen(NAMES.get(random.nextInt(3)));
          case BANDS -> new Input.Share(due.subtract(BigDecimal.ONE), due);
          case RATIO -> new Input.Share(BigDecimal.valueOf(random.nextInt(250)), due);
          case MINUS_PER, COUNT, RANK, AUTO, EXTERNAL ->
              new Input.Figure(BigDecimal.valueOf(random.nextInt(20)));
          case TARGET ->
              new Input.Reached(
                  BigDecimal.valueOf(random.nextInt(40)), BigDecimal.valueOf(random.nextInt(30)));
          case MINUS_PLUS ->
              new Input.Times(
                  BigDecimal.valueOf(random.nextInt(4)),
                  BigDecimal.valueOf(random.nextInt(100), 2));
          case EVENT_AVG ->
              new Input.Events(
                  random.ints(1 + random.nextInt(4), 0, 3).mapToObj(i -> NAMES.get(i)).toList());
          case BEST_OF ->
              new Input.Results(
                  random
                      .ints(random.nextInt(3), 0, 3)
                      .mapToObj(i -> new Input.Result(NAMES.get(i), i == 0 ? "QĐ 1" : ""))
                      .toList());
          case PEER -> new Input.Peers(peers(random));
        });
  }

  private static final List<String> NAMES = List.of("x", "y", "z");

  private static Map<UnitId, BigDecimal> peers(Random random) {
    var points = new HashMap<UnitId, BigDecimal>();
    for (int i = 1 + random.nextInt(3); i <= 9; i++) {
      points.put(new UnitId(i), BigDecimal.valueOf(random.nextInt(401), 2));
    }
    return points;
  }

  private static Map<UnitId, Answers> units(List<Answers> sheets, List<Integer> order) {
    var units = new java.util.LinkedHashMap<UnitId, Answers>();
    order.forEach(i -> units.put(new UnitId(i + 1L), sheets.get(i)));
    return units;
  }

  @Test
  void pointsLieWithinNothingAndTheMaximumAndTotalsWithinTheLimits() {
    qt().forAll(SHEETS)
        .checkAssert(sheet -> {
          var card = Scorecard.of(TABLE, sheet);
          TABLE
              .nodes()
              .forEach(n -> {
                assertThat(card.at(n.key()).points()).isBetween(BigDecimal.ZERO, n.weighted());
                assertThat(card.at(n.key()).assigned()).isBetween(BigDecimal.ZERO, n.weighted());
              });
          assertThat(card.total()).isBetween(TABLE.lowest(), TABLE.highest());
        });
  }

  @Test
  void theOrderInWhichUnitsAreGivenMakesNoDifference() {
    qt().forAll(lists().of(SHEETS).ofSizeBetween(1, 9), integers().all())
        .checkAssert((sheets, seed) -> {
          var order = new ArrayList<>(IntStream.range(0, sheets.size()).boxed().toList());
          var straight = run(units(sheets, order));
          Collections.shuffle(order, new Random(seed));

          var shuffled = run(units(sheets, order));

          assertThat(shuffled.facts()).isEqualTo(straight.facts());
          assertThat(shuffled.result()).isEqualTo(straight.result());
        });
  }

  @Test
  void aStoredRankingIsRecomputedToTheSameBytesFromItsFactsAlone() {
    qt().forAll(lists().of(SHEETS).ofSizeBetween(0, 6))
        .checkAssert(sheets -> {
          var order = IntStream.range(0, sheets.size()).boxed().toList();
          var stored = run(units(sheets, order));

          var again = RankingRun.again(stored.facts(), text -> JSON.readValue(text, Map.class));

          assertThat(again.facts()).isEqualTo(stored.facts());
          assertThat(again.result()).isEqualTo(stored.result());
        });
  }

  @Test
  void withinAClusterAHigherRankNeverHasALowerMeasure() {
    qt().forAll(lists().of(SHEETS).ofSizeBetween(2, 9))
        .checkAssert(sheets -> {
          var run = run(units(sheets, IntStream.range(0, sheets.size()).boxed().toList()));
          for (var cluster : List.of("1", "2")) {
            var measures =
                run.ranking().places().stream()
                    .filter(p -> run.answers(p.unit()).about().group().equals(cluster))
                    .map(p -> java.util.Objects.requireNonNull(run.cards().get(p.unit())).measure())
                    .toList();
            assertThat(measures).isSortedAccordingTo(Collections.reverseOrder());
          }
        });
  }

  @Test
  void aQuotaIsNeverExceeded() {
    qt().forAll(lists().of(SHEETS).ofSizeBetween(2, 9))
        .checkAssert(sheets -> {
          var run = run(units(sheets, IntStream.range(0, sheets.size()).boxed().toList()));
          for (var cluster : List.of("1", "2")) {
            var members =
                run.from().answers().entrySet().stream()
                    .filter(e -> e.getValue().about().group().equals(cluster))
                    .map(e -> java.util.Objects.requireNonNull(run.cards().get(e.getKey())))
                    .toList();
            assertThat(members.stream().filter(c -> "Tốt".equals(c.grade())).count())
                .isLessThanOrEqualTo(members.size() * 40L / 100);
          }
        });
  }

  @Test
  void doingMoreNeverCostsPointsAndMoreFaultsNeverBringAny() {
    qt().forAll(integers().between(0, 60), integers().between(0, 60))
        .checkAssert((a, b) -> {
          var less = BigDecimal.valueOf(Math.min(a, b));
          var more = BigDecimal.valueOf(Math.max(a, b));
          grows(
              new RatioLeaf(null),
              new Input.Share(less, dec("60")),
              new Input.Share(more, dec("60")));
          grows(count("1.5"), new Input.Figure(less), new Input.Figure(more));
          grows(
              new TargetLeaf(dec("50"), TargetLeaf.Over.LINEAR, dec("20")),
              new Input.Reached(less, dec("40")),
              new Input.Reached(more, dec("40")));
          grows(new MinusPerLeaf(dec("0.5"), ""), new Input.Figure(more), new Input.Figure(less));
          var both = new MinusPlusLeaf(dec("6"), dec("0.5"), dec("0.1"), null, false, dec("0"), "");
          grows(both, new Input.Times(more, less), new Input.Times(less, more));
        });
  }

  private static void grows(Leaf rule, Input lower, Input higher) {
    var leaf = leaf("a", "10", rule);
    assertThat(leaf.points(Answer.of(higher), Rounding.HUNDREDTHS))
        .isGreaterThanOrEqualTo(leaf.points(Answer.of(lower), Rounding.HUNDREDTHS));
  }

  @Test
  void aTableSurvivesBeingWrittenAndRead() {
    var text = TableJson.write(TABLE);

    var read = TableJson.read(JSON.readValue(text, Map.class));

    assertThat(read).isEqualTo(TABLE);
    assertThat(TableJson.write(read)).isEqualTo(text);
    assertThat(TableDifference.between(TABLE, read)).isEmpty();
  }

  private static RankingRun run(Map<UnitId, Answers> units) {
    return RankingRun.of(new RankingRun.Facts(TABLE, 1, "test", units, List.of()));
  }
}
