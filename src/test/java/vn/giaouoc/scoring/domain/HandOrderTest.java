package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaouoc.shared.UnitId;

/** The places decisions of the meeting give, whatever they leave open. */
class HandOrderTest {

  private static Ranking.HandDecision decision(String units) {
    return new Ranking.HandDecision(
        Arrays.stream(units.strip().split(" ")).map(u -> new UnitId(Long.parseLong(u))).toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'3 1 2', '2 3 1 -'",
    "'2 1', '2 1 - -'",
    "'1 2 | 3 4', '1 2 1 2'",
    "'1 2 | 2 3', '1 2 3 -'",
    "'3 2 | 1 2 3', '1 3 2 -'",
    "'2 1 | 1 2', '2 1 - -'",
    "'1 2 | 2 3 | 3 1', '1 2 3 -'"
  })
  void everyUnitHasOnePlaceAndTheFirstOfTwoContradictingDecisionsCounts(
      String decisions, String places) {
    var order =
        new HandOrder(Arrays.stream(decisions.split("\\|")).map(HandOrderTest::decision).toList());

    assertThat(
            LongStream.rangeClosed(1, 4)
                .mapToObj(
                    u -> order.vi(new UnitId(u)).replace("thứ ", "").replace("không được nêu", "-"))
                .collect(Collectors.joining(" ")))
        .isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource({"40 1", "1 40"})
  void aDecisionOnTwoOfManyEqualUnitsLeavesTheOthersTogetherBelow(String decision) {
    var steps = List.of(TieStep.of(TieStep.Kind.BY_HAND));
    var comparison = new Comparison(steps, List.of(decision(decision)));
    var card = TableBuilder.aTable().build();
    var contenders =
        LongStream.rangeClosed(1, 40)
            .mapToObj(u ->
                new Ranking.Contender(
                    new UnitId(u),
                    Scorecard.of(card, Answers.of(java.util.Map.of())),
                    About.NOTHING))
            .sorted(comparison.highestFirst())
            .map(c -> c.unit().value())
            .toList();

    assertThat(contenders.subList(0, 2))
        .isEqualTo(Arrays.stream(decision.split(" ")).map(Long::valueOf).toList());
  }
}
