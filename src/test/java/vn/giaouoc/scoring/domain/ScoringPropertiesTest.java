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

  private static final ScoreTable TABLE =
      aTable()
          .scale("30")
          .policy(DenominatorPolicy.RESCALE)
          .highest("35")
          .with(
              group(
                  "I",
                  "18",
                  direct("direct", "5"),
                  criterion(
                      "I.2",
                      "13",
                      leaf("binary", "3", new BinaryLeaf()),
                      leaf("choice", "4", choice(option("x", "4"), option("y", "1"), zeroing("z"))),
                      leaf("bands", "6", bands(true, "50..=6", "..50=2")))),
              group(
                  "II",
                  "12",
                  leaf("ratio", "7", new RatioLeaf(dec("0.25"))),
                  leaf("minus", "5", new MinusPerLeaf(dec("0.5"), ""))),
              bonus("III", "5", leaf("bonus", "5", count("1.5"))),
              deduction("IV", "4", leaf("late", "4", count("1"), new Sanction.GradeDownOne())))
          .grades(grade("Tốt", "20", null), grade("Khá", "10", "20"), grade("Yếu", "0", "10"))
          .build();

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
    return new Answers(
        leaves, random.nextInt(10) == 0 ? java.util.Set.of("II") : java.util.Set.of());
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
          case CHOICE -> new Input.Chosen(List.of("x", "y", "z").get(random.nextInt(3)));
          case BANDS -> new Input.Share(due.subtract(BigDecimal.ONE), due);
          case RATIO -> new Input.Share(BigDecimal.valueOf(random.nextInt(250)), due);
          case MINUS_PER, COUNT -> new Input.Figure(BigDecimal.valueOf(random.nextInt(20)));
        });
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
                assertThat(card.at(n.key()).points()).isBetween(BigDecimal.ZERO, n.maximum());
                assertThat(card.at(n.key()).assigned()).isBetween(BigDecimal.ZERO, n.maximum());
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
  void aHigherRankNeverHasALowerMeasure() {
    qt().forAll(lists().of(SHEETS).ofSizeBetween(2, 9))
        .checkAssert(sheets -> {
          var run = run(units(sheets, IntStream.range(0, sheets.size()).boxed().toList()));
          var measures =
              run.ranking().places().stream()
                  .map(p -> java.util.Objects.requireNonNull(run.cards().get(p.unit())).measure())
                  .toList();
          assertThat(measures).isSortedAccordingTo(Collections.reverseOrder());
        });
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
