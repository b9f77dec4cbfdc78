package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;

/** Small arithmetic on decimals that every part of the engine shares. */
final class Decimals {

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Decimals() {}

  /** The same number without trailing zeros, never in exponent notation. */
  static BigDecimal plain(BigDecimal value) {
    return value.signum() == 0
        ? BigDecimal.ZERO
        : new BigDecimal(value.stripTrailingZeros().toPlainString());
  }

  /** How many digits stand after the point when trailing zeros are dropped. */
  static int scale(BigDecimal value) {
    return Math.max(0, value.stripTrailingZeros().scale());
  }

  /** The value, not below {@code low} and not above {@code high}. */
  static BigDecimal clamp(BigDecimal value, BigDecimal low, BigDecimal high) {
    return value.max(low).min(high);
  }

  /** Whether both are the same number, whatever their scales. */
  static boolean same(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) == 0;
  }
}
