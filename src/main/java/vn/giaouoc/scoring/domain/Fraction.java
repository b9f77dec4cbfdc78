package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;

/**
 * An exact fraction, so that no threshold is met or missed by rounding.
 *
 * @param denominator always positive
 */
public record Fraction(BigDecimal numerator, BigDecimal denominator)
    implements Comparable<Fraction> {

  /** Nothing. */
  public static final Fraction ZERO = of(BigDecimal.ZERO);

  public Fraction {
    if (denominator.signum() <= 0) {
      throw new IllegalArgumentException("the denominator must be positive: " + denominator);
    }
    numerator = Decimals.plain(numerator);
    denominator = Decimals.plain(denominator);
  }

  /** A whole value. */
  public static Fraction of(BigDecimal value) {
    return new Fraction(value, BigDecimal.ONE);
  }

  /** The share of {@code part} in {@code whole}, in percent; zero when there is no whole. */
  public static Fraction percent(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? ZERO : new Fraction(part.multiply(Decimals.HUNDRED), whole);
  }

  /** This plus a whole value. */
  public Fraction plus(BigDecimal value) {
    return new Fraction(numerator.add(value.multiply(denominator)), denominator);
  }

  /** This plus another fraction. */
  public Fraction plus(Fraction other) {
    return Decimals.same(denominator, other.denominator)
        ? new Fraction(numerator.add(other.numerator), denominator)
        : new Fraction(
            numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
            denominator.multiply(other.denominator));
  }

  /** This less another fraction. */
  public Fraction minus(Fraction other) {
    return plus(new Fraction(other.numerator.negate(), other.denominator));
  }

  /** This times another fraction. */
  public Fraction times(Fraction other) {
    if (isDecimal() && other.isDecimal()) {
      return of(numerator.multiply(other.numerator));
    }
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** This divided by a positive fraction. */
  public Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** Whether it is a whole multiple of no denominator: a plain decimal. */
  boolean isDecimal() {
    return Decimals.same(denominator, BigDecimal.ONE);
  }

  /** This, not below {@code low} and not above {@code high}. */
  public Fraction clamp(BigDecimal low, BigDecimal high) {
    if (compareTo(of(low)) < 0) {
      return of(low);
    }
    return compareTo(of(high)) > 0 ? of(high) : this;
  }

  /** Whether this is at least the value. */
  public boolean atLeast(BigDecimal value) {
    return compareTo(of(value)) >= 0;
  }

  @Override
  public int compareTo(Fraction other) {
    if (Decimals.same(denominator, other.denominator)) {
      return numerator.compareTo(other.numerator);
    }
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Equal as a number: 1/2 equals 2/4. */
  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Fraction fraction && compareTo(fraction) == 0;
  }

  @Override
  public int hashCode() {
    return Decimals.plain(Rounding.HUNDREDTHS.round(this)).hashCode();
  }
}
