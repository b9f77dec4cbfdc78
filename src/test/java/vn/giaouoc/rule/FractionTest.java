package vn.giaouoc.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

  @ParameterizedTest(name = "{0} of {1}: at least {2}, at most {3}")
  @CsvSource({"2/3, 7, 5, 4", "2/3, 6, 4, 4", "1/5, 51, 11, 10", "9/10, 10, 9, 9", "0/1, 8, 0, 0"})
  void sharesAreExact(String share, long whole, long least, long most) {
    var fraction = Fraction.parse(share);

    assertThat(fraction.ceilingOf(whole)).isEqualTo(least);
    assertThat(fraction.floorOf(whole)).isEqualTo(most);
    assertThat(fraction.isReachedBy(least, whole)).isTrue();
    assertThat(least > 0 && fraction.isReachedBy(least - 1, whole)).isFalse();
  }
}
