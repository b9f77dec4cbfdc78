package vn.giaouoc.meeting.domain;

/** An exact share of members, such as 2/3. It is compared as integers, never as a decimal. */
public record Share(int numerator, int denominator) {

  /** Two thirds, the usual quorum of a bloc. */
  public static final Share TWO_THIRDS = new Share(2, 3);

  public Share {
    if (numerator <= 0 || denominator < numerator) {
      throw new IllegalArgumentException("no share: " + numerator + "/" + denominator);
    }
  }

  /** The smallest count that reaches this share of {@code members}. */
  public int needed(int members) {
    return Math.ceilDiv(Math.multiplyExact(members, numerator), denominator);
  }

  /** Whether {@code present} of {@code members} reach this share. */
  public boolean reached(int present, int members) {
    return (long) present * denominator >= (long) numerator * members;
  }

  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
