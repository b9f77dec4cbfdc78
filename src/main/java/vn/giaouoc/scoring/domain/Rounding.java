package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounds points half up to the nearest multiple of a step.
 *
 * @param step the smallest difference of points: 0.25, 0.01, 1; always positive
 */
public record Rounding(BigDecimal step) {

  /** Two decimals, where a table says nothing else. */
  public static final Rounding HUNDREDTHS = new Rounding(new BigDecimal("0.01"));

  public Rounding {
    if (step.signum() <= 0) {
      throw new IllegalArgumentException("step: bước làm tròn phải lớn hơn 0.");
    }
    step = Decimals.plain(step);
  }

  /** The multiple of the step nearest to {@code numerator / denominator}, worked out exactly. */
  public BigDecimal round(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator.multiply(step), 0, RoundingMode.HALF_UP).multiply(step);
  }

  /** The multiple of the step nearest to the value. */
  public BigDecimal round(BigDecimal value) {
    return round(value, BigDecimal.ONE);
  }

  /** The multiple of the step nearest to the fraction. */
  public BigDecimal round(Fraction value) {
    return round(value.numerator(), value.denominator());
  }
}
