package vn.giaouoc.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

  @ParameterizedTest(name = "Board review {0}, cross-check {1} {2}: skips {3}")
  @CsvSource({
    "true,  true,  AFTER_SELF_SCORE,  ''",
    "true,  true,  BEFORE_SELF_SCORE, ''",
    "false, true,  AFTER_SELF_SCORE,  BOARD_REVIEW",
    "true,  false, AFTER_SELF_SCORE,  CROSS_CHECK",
    "true,  false, BEFORE_SELF_SCORE, CROSS_CHECK",
    "false, false, AFTER_SELF_SCORE,  BOARD_REVIEW CROSS_CHECK",
    "false, true,  BEFORE_SELF_SCORE, BOARD_REVIEW",
  })
  void everyStateTheSettingsAskForIsReached(
      boolean board, boolean check, CrossCheckOrder order, String skipped) {
    var settings = settings(board, check, order);

    var missed = EnumSet.complementOf(reached(settings));

    assertThat(missed.stream().map(Enum::name).toList())
        .isEqualTo(skipped.isEmpty() ? List.of() : List.of(skipped.split(" ")));
  }

  @ParameterizedTest(name = "{0} is left by exactly one forward step, the end by none")
  @EnumSource(BlocYearState.class)
  void oneWayForward(BlocYearState state) {
    for (var settings : all()) {
      var forward = Step.from(state, settings).stream().filter(s -> !s.isReturn()).toList();
      if (state == BlocYearState.CLOSED) {
        assertThat(forward).isEmpty();
      } else if (reached(settings).contains(state)) {
        assertThat(forward).as("%s", settings).hasSize(1);
      }
    }
  }

  @Test
  void thePairsAreThoseOfTheDossierAndNoOthers() {
    var numbered = List.of(BlocYearState.values());
    var pairs = new HashSet<String>();
    for (var step : Step.values()) {
      pairs.add(numbered.indexOf(step.from()) + ">" + numbered.indexOf(step.to()));
    }
    var dossier = new HashSet<String>();
    for (var state = 0; state < 20; state++) {
      dossier.add(state + ">" + (state + 1));
    }
    dossier.addAll(Set.of("2>4", "10>12")); // optional states skipped
    dossier.addAll(Set.of("3>1", "12>10", "16>15", "16>14", "17>16")); // returns
    dossier.addAll(Set.of("9>11", "11>10")); // cross-check before self-scoring
    assertThat(pairs).isEqualTo(dossier);
  }

  @Test
  void returnsAreExactlyTheStepsThatGoBackInTheSameOrder() {
    for (var step : Step.values()) {
      var back = step.to().isBefore(step.from()) && step != Step.SCORE_AFTER_CHECK;
      assertThat(step.isReturn()).as("%s", step).isEqualTo(back);
    }
  }

  @Test
  void aReturnAsksNoGuard() {
    assertThat(Step.values()).filteredOn(Step::isReturn).allMatch(step -> step.guards().isEmpty());
  }

  @Test
  void everyGuardIsAskedBySomeStep() {
    var asked = EnumSet.noneOf(Guard.class);
    Arrays.stream(Step.values()).forEach(step -> asked.addAll(step.guards()));
    assertThat(asked).containsExactlyInAnyOrder(Guard.values());
  }

  @Test
  void someoneMayMakeEveryStep() {
    assertThat(Step.values()).noneMatch(step -> step.movers().isEmpty());
  }

  private static EnumSet<BlocYearState> reached(YearSettings settings) {
    var reached = EnumSet.of(BlocYearState.PREPARED);
    var queue = new ArrayDeque<>(reached);
    while (!queue.isEmpty()) {
      for (var step : Step.from(queue.remove(), settings)) {
        if (reached.add(step.to())) {
          queue.add(step.to());
        }
      }
    }
    return reached;
  }

  private static List<YearSettings> all() {
    return List.of(
        settings(true, true, CrossCheckOrder.AFTER_SELF_SCORE),
        settings(true, true, CrossCheckOrder.BEFORE_SELF_SCORE),
        settings(false, false, CrossCheckOrder.AFTER_SELF_SCORE),
        settings(false, true, CrossCheckOrder.BEFORE_SELF_SCORE),
        settings(true, false, CrossCheckOrder.BEFORE_SELF_SCORE));
  }

  private static YearSettings settings(boolean board, boolean check, CrossCheckOrder order) {
    return new YearSettings(board, check, order, true, 5, 0, 5, true, false, 0);
  }
}
