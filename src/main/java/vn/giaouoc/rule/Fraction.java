package vn.giaouoc.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.giaouoc.shared.Vi;

/**
 * An exact share, kept in lowest terms; never rounded.
 *
 * @param numerator not negative
 * @param denominator positive
 */
public record Fraction(long numerator, long denominator) {

  public Fraction {
    if (numerator < 0 || denominator <= 0) {
      throw new IllegalArgumentException(numerator + "/" + denominator);
    }
    var divisor = gcd(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
  }

  /** Reads {@code 2/3}. */
  public static Fraction parse(String text) {
    var slash = text.indexOf('/');
    return slash < 0
        ? new Fraction(Long.parseLong(text), 1)
        : new Fraction(
            Long.parseLong(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
  }

  /** Whether {@code part} of {@code whole} is at least this share, compared with integers. */
  public boolean isReachedBy(long part, long whole) {
    return Math.multiplyExact(part, denominator) >= Math.multiplyExact(numerator, whole);
  }

  /** The smallest number of {@code whole} that reaches this share: 2/3 of 7 is 5. */
  public long ceilingOf(long whole) {
    return Math.ceilDiv(Math.multiplyExact(numerator, whole), denominator);
  }

  /** The greatest number of {@code whole} that stays within this share: 1/5 of 51 is 10. */
  public long floorOf(long whole) {
    return Math.floorDiv(Math.multiplyExact(numerator, whole), denominator);
  }

  /** “90 %” where it is a round percentage, else “2/3”. */
  public String vi() {
    var percent = BigDecimal.valueOf(numerator * 100);
    var share = percent.divide(BigDecimal.valueOf(denominator), 2, RoundingMode.HALF_UP);
    var exact = share.multiply(BigDecimal.valueOf(denominator)).compareTo(percent) == 0;
    return exact ? Vi.number(share) + " %" : toString();
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? Math.max(a, 1) : gcd(b, a % b);
  }
}
