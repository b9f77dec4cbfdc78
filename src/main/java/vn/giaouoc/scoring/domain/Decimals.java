package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;

/** Small arithmetic on decimals that every part of the engine shares. */
final class Decimals {

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Decimals() {}

  /** The same number without trailing zeros, never in exponent notation. */
  static BigDecimal plain(BigDecimal value) {
    if (value.scale() == 0) {
      return value;
    }
    if (value.signum() == 0) {
      return BigDecimal.ZERO;
    }
    var stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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
