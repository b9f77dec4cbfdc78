package vn.giaouoc.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaouoc.rule.Fraction;

class QuorumTest {

  private static final Fraction TWO_THIRDS = new Fraction(2, 3);

  @ParameterizedTest(name = "two thirds of {0} members need {1}")
  @CsvSource({"3, 2", "4, 3", "5, 4", "6, 4", "7, 5", "8, 6", "10, 7", "13, 9"})
  void twoThirdsAreRoundedUp(int members, int needed) {
    assertThat(new Quorum(TWO_THIRDS, members, needed, 0))
        .matches(Quorum::met)
        .extracting(Quorum::needed)
        .isEqualTo(needed);
    assertThat(new Quorum(TWO_THIRDS, members, needed - 1, 0).met()).isFalse();
  }

  @Test
  void theSentenceSaysHowManyAreThereAndHowManyAreNeeded() {
    assertThat(new Quorum(TWO_THIRDS, 5, 5, 0).sentence())
        .isEqualTo("5/5 đơn vị có mặt, cần 4 (ít nhất 2/3 số đơn vị thành viên): đủ");
  }

  @Test
  void theSentenceSaysHowManyAreMissingAndNotYetMarked() {
    assertThat(new Quorum(TWO_THIRDS, 8, 4, 3).sentence())
        .isEqualTo(
            "4/8 đơn vị có mặt, cần 6 (ít nhất 2/3 số đơn vị thành viên): còn thiếu 2; chưa điểm"
                + " danh 3 đơn vị");
  }

  @Test
  void aBlocWithoutMembersHasNoQuorum() {
    assertThat(new Quorum(TWO_THIRDS, 0, 0, 0).met()).isFalse();
  }

  @Test
  void moreUnitsThanMembersAreNoQuorumAtAll() {
    assertThatThrownBy(() -> new Quorum(TWO_THIRDS, 3, 3, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
