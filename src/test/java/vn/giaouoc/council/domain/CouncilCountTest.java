package vn.giaouoc.council.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
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

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "1/2; 15; 1/2 tổng số 15 thành viên = 15/2, cần ít nhất 08 thành viên đồng ý",
        "1/2; 14; 1/2 tổng số 14 thành viên = 7, cần ít nhất 07 thành viên đồng ý",
        "90%; 19; 90% tổng số 19 thành viên = 171/10, cần ít nhất 18 thành viên đồng ý",
        "4/5; 7; 4/5 tổng số 7 thành viên = 28/5, cần ít nhất 06 thành viên đồng ý"
      })
  void howManyMustAgreeIsReckonedAsAnExactFraction(String share, int members, String reckoned) {
    var threshold = Objects.requireNonNull(Threshold.parse(share, ThresholdBase.MEMBERS));

    assertThat(CouncilShare.reckon(threshold, members)).isEqualTo(reckoned);
  }
}
