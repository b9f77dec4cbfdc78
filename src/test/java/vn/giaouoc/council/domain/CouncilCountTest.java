package vn.giaouoc.council.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaouoc.voting.Threshold;
import vn.giaouoc.voting.ThresholdBase;

class CouncilCountTest {

  @ParameterizedTest(name = "{0} taking part, {1} issued, {2} + {3} + {4} + {5}: {6} faults")
  @CsvSource({
    "15, 15, 14, 1, 0, 0, 0",
    "15, 14, 12, 1, 1, 0, 0",
    "15, 16, 15, 1, 0, 0, 1", // more ballots than members taking part
    "15, 15, 14, 2, 0, 0, 1", // sixteen answers on fifteen ballots
    "15, 17, 14, 1, 1, 0, 2"
  })
  void ballotsOfTheCouncilAddUp(
      int takingPart, int issued, int agree, int disagree, int invalid, int lost, int faults) {
    assertThat(new CouncilCount(issued, agree, disagree, invalid, lost).faults("Báo A", takingPart))
        .hasSize(faults);
  }

  @Test
  void theShareIsTakenOfAllMembersAndNotOfThosePresent() {
    var ninety = Threshold.atLeast(90, 100, ThresholdBase.MEMBERS);

    assertThat(ninety.reached(17, 17)).isTrue();
    assertThat(ninety.reached(17, 19)).isFalse();
  }
}
