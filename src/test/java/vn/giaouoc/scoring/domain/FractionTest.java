package vn.giaouoc.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.giaouoc.scoring.domain.TableBuilder.dec;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

  private static Fraction fraction(String numerator, String denominator) {
    return new Fraction(dec(numerator), dec(denominator));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3"})
  void theDenominatorIsPositive(String denominator) {
    assertThatThrownBy(() -> fraction("1", denominator))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the denominator must be positive: " + denominator);
  }

  @Test
  void sumsAndDifferencesAreExact() {
    assertThat(fraction("1", "3").plus(dec("2"))).isEqualTo(fraction("7", "3"));
    assertThat(fraction("1", "3").plus(fraction("1", "6"))).isEqualTo(fraction("1", "2"));
    assertThat(fraction("1", "3").minus(fraction("1", "3"))).isEqualTo(Fraction.ZERO);
  }

  @ParameterizedTest(name = "{0}/{1} x {2}/{3} = {4}/{5}")
  @CsvSource({"3,1,1,3,1,1", "1,3,3,1,1,1", "0.5,1,4,1,2,1", "2,3,3,5,2,5"})
  void productsAreExact(String a, String b, String c, String d, String e, String f) {
    assertThat(fraction(a, b).times(fraction(c, d))).isEqualTo(fraction(e, f));
  }

  @Test
  void equalNumbersAreEqualHoweverTheyAreWritten() {
    assertThat(fraction("1", "2"))
        .isEqualTo(fraction("2", "4"))
        .hasSameHashCodeAs(fraction("2", "4"));
    assertThat(fraction("1", "3")).isNotEqualTo(fraction("1", "2"));
    assertThat(Set.of(fraction("1", "3"), fraction("1", "2"))).doesNotContain(fraction("1", "4"));
    assertThat(fraction("1", "2").hashCode()).isNotEqualTo(fraction("1", "3").hashCode());
  }

  @Test
  void onlyAFractionOfOneIsAPlainDecimal() {
    assertThat(Fraction.of(dec("2.5")).isDecimal()).isTrue();
    assertThat(fraction("5", "2").isDecimal()).isFalse();
  }

  @ParameterizedTest(name = "{0}/3 within 1 and 2 is {1}/3")
  @CsvSource({"2,3", "3,3", "4,4", "6,6", "7,6"})
  void aValueIsKeptWithinItsLimits(String thirds, String kept) {
    assertThat(fraction(thirds, "3").clamp(dec("1"), dec("2"))).isEqualTo(fraction(kept, "3"));
  }

  @Test
  void aWeightIsMoreThanNothing() {
    assertThat(new Terms(dec("0.01"), null, null, Set.of()).weight()).isEqualByComparingTo("0.01");
    assertThatThrownBy(() -> new Terms(dec("0"), null, null, Set.of()))
        .hasMessage("weight: trọng số phải lớn hơn 0.");
  }
}
