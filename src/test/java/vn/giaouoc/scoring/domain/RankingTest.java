package vn.giaouoc.scoring.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.giaouoc.scoring.domain.TableBuilder.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaouoc.shared.UnitId;

class RankingTest {

  private static final ScoreTable TABLE =
      aTable()
          .scale("20")
          .with(
              group("I", "10", direct("a", "10")),
              group("II", "10", direct("b", "10")),
              bonus("III", "5", direct("c", "5")),
              deduction("IV", "5", leaf("d", "5", count("1"))))
          .ties(
              TieStep.of(TieStep.Kind.TOTAL),
              TieStep.of(TieStep.Kind.BONUS),
              new TieStep(TieStep.Kind.GROUP, "I"),
              TieStep.of(TieStep.Kind.MAXIMA),
              TieStep.of(TieStep.Kind.FEWER_PENALTIES),
              TieStep.of(TieStep.Kind.BY_HAND))
          .build();

  private final Map<UnitId, Answers> answers = new HashMap<>();

  private void unit(long id, String a, String b, String c, String d) {
    answers.put(
        new UnitId(id),
        Answers.of(Map.of("a", figure(a), "b", figure(b), "c", figure(c), "d", figure(d))));
  }

  private Ranking rank(Ranking.HandDecision... decisions) {
    return RankingRun.of(new RankingRun.Facts(TABLE, 1, "test", answers, List.of(decisions)))
        .ranking();
  }

  @Test
  void equalTotalsAreToldApartByBonusThenByTheNamedGroup() {
    unit(1, "8", "8", "2", "0");
    unit(2, "9", "8", "1", "0");
    unit(3, "8", "9", "1", "0");

    var places = rank().places();

    assertThat(places).extracting(p -> p.unit().value()).containsExactly(1L, 2L, 3L);
    assertThat(places).extracting(Ranking.Place::rank).containsExactly(1, 2, 3);
    var second = requireNonNull(places.get(1).decidedBy());
    var third = requireNonNull(places.get(2).decidedBy());
    assertThat(second.step().kind()).isEqualTo(TieStep.Kind.BONUS);
    assertThat(third.step().kind()).isEqualTo(TieStep.Kind.GROUP);
    assertThat(third.own()).isEqualTo("8");
    assertThat(third.other()).isEqualTo("9");
  }

  @Test
  void unitsNothingTellsApartShareTheirRankAndTheNextIsSkipped() {
    unit(1, "9", "9", "0", "0");
    unit(2, "8", "8", "0", "0");
    unit(3, "8", "8", "0", "0");
    unit(4, "1", "1", "0", "0");

    var ranking = rank();

    assertThat(ranking.places()).extracting(Ranking.Place::rank).containsExactly(1, 2, 2, 4);
    assertThat(ranking.ties()).containsExactly(List.of(new UnitId(2), new UnitId(3)));
  }

  @Test
  void theMeetingsDecisionResolvesATieAndNothingElse() {
    unit(1, "9", "9", "0", "0");
    unit(2, "8", "8", "0", "0");
    unit(3, "8", "8", "0", "0");

    var ranking =
        rank(new Ranking.HandDecision(List.of(new UnitId(3), new UnitId(2), new UnitId(1))));

    assertThat(ranking.places()).extracting(p -> p.unit().value()).containsExactly(1L, 3L, 2L);
    assertThat(ranking.ties()).isEmpty();
    var last = requireNonNull(ranking.places().get(2).decidedBy());
    assertThat(last.step().kind()).isEqualTo(TieStep.Kind.BY_HAND);
  }

  @Test
  void fewerPenaltiesWinWhenAllElseIsEqual() {
    unit(1, "9", "8", "2", "1");
    unit(2, "9", "7", "2", "0");

    assertThat(rank().places()).extracting(p -> p.unit().value()).containsExactly(2L, 1L);
  }
}
