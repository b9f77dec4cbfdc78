package vn.giaouoc.voting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

  @ParameterizedTest(name = "{0} of {1} needs {2}")
  @CsvSource({
    "2/3, 7, 5", // a Council of seven
    "2/3, 10, 7",
    "2/3, 9, 6",
    "2/3, 4, 3",
    "2/3, 5, 4",
    "1/2, 8, 4",
    "1/2, 7, 4",
    "quá 1/2, 8, 5",
    "quá 1/2, 7, 4",
    "> 50%, 10, 6",
    "90%, 20, 18",
    "90 %, 19, 18",
    "90%, 15, 14",
    "80%, 15, 12",
    "80%, 16, 13",
    "1/1, 6, 6",
    "0/1, 9, 1"
  })
  void theFewestVotesThatAreEnough(String share, int of, int needed) {
    var threshold = of(share);

    assertThat(threshold.needed(of)).isEqualTo(needed);
    assertThat(threshold.reached(needed, of)).isTrue();
    assertThat(threshold.reached(needed - 1, of)).isFalse();
  }

  @Test
  void nobodyIsChosenByNobody() {
    assertThat(of("0/1").reached(0, 8)).isFalse();
    assertThat(of("1/2").reached(0, 0)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ba phần tư", "3/2", "101%", "1/0", "quá 1/1", "-1/2", "1,5/2"})
  void whatIsNoShareIsNotRead(String text) {
    assertThat(Threshold.parse(text, ThresholdBase.MEMBERS)).isNull();
  }

  @Test
  void explainsItselfInOneSentence() {
    assertThat(of("2/3").explain(7, 10))
        .isEqualTo("7/10 thành viên đồng ý, cần 2/3 tổng số thành viên = 7: đạt");
    assertThat(of("90%").explain(17, 19))
        .isEqualTo("17/19 thành viên đồng ý, cần 90% tổng số thành viên = 18: chưa đạt");
    assertThat(Threshold.moreThan(1, 2, ThresholdBase.VALID_BALLOTS).explain(4, 8))
        .isEqualTo("4/8 phiếu hợp lệ đồng ý, cần quá 1/2 số phiếu hợp lệ = 5: chưa đạt");
  }

  private static Threshold of(String share) {
    var threshold = Threshold.parse(share, ThresholdBase.MEMBERS);
    if (threshold == null) {
      throw new AssertionError(share + " was not read");
    }
    return threshold;
  }
}
