package vn.giaouoc.voting;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The share of votes that is enough: compared as whole numbers, never rounded.
 *
 * @param num the numerator; 0 when the most votes simply win
 * @param den the denominator, from 1
 * @param strict whether more than the share is needed (“quá 1/2”), not just the share itself
 * @param base what the share is taken of
 */
public record Threshold(int num, int den, boolean strict, ThresholdBase base) {

  private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})\\s*/\\s*(\\d{1,3})");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%");

  public Threshold {
    if (num < 0 || den < 1 || num > den || (strict && num == den)) {
      throw new IllegalArgumentException(num + "/" + den + " is no threshold");
    }
  }

  /** At least this share. */
  public static Threshold atLeast(int num, int den, ThresholdBase base) {
    return new Threshold(num, den, false, base);
  }

  /** More than this share. */
  public static Threshold moreThan(int num, int den, ThresholdBase base) {
    return new Threshold(num, den, true, base);
  }

  /** Reads “2/3”, “90%”, “quá 1/2” or “&gt;1/2”; null when it is no share from 0 to 1. */
  public static @Nullable Threshold parse(String text, ThresholdBase base) {
    var plain = text.strip().toLowerCase(java.util.Locale.ROOT);
    var strict = plain.startsWith("quá") || plain.startsWith("trên") || plain.startsWith(">");
    plain = plain.replaceFirst("^(quá|trên|>=|≥|>)", "").strip();
    var fraction = FRACTION.matcher(plain);
    var percent = PERCENT.matcher(plain);
    int num;
    int den;
    if (fraction.matches()) {
      num = Integer.parseInt(fraction.group(1));
      den = Integer.parseInt(fraction.group(2));
    } else if (percent.matches()) {
      num = Integer.parseInt(percent.group(1));
      den = 100;
    } else {
      return null;
    }
    return den < 1 || num > den || (strict && num == den)
        ? null
        : new Threshold(num, den, strict, base);
  }

  /** Whether so many votes of so many are enough. Nobody is chosen by nobody. */
  public boolean reached(int votes, int of) {
    var left = (long) votes * den;
    var right = (long) num * of;
    return votes > 0 && of > 0 && (strict ? left > right : left >= right);
  }

  /** The fewest votes that are enough, at least 1: 2/3 of a Council of 7 is 5. */
  public int needed(int of) {
    var product = (long) num * of;
    var needed = strict ? product / den + 1 : (product + den - 1) / den;
    return (int) Math.max(1, needed);
  }

  /** As a share: “2/3”, “90%”, “quá 1/2”. */
  public String share() {
    var plain = den == 100 ? num + "%" : num + "/" + den;
    return strict ? "quá " + plain : plain;
  }

  /** In words: “2/3 tổng số thành viên”. */
  public String vi() {
    return num == 0 ? "số phiếu cao nhất" : share() + " " + base.vi();
  }

  /** The explanation: “7/10 thành viên đồng ý, cần 2/3 tổng số thành viên = 7: đạt”. */
  public String explain(int votes, int of) {
    return "%d/%d %s đồng ý, cần %s: %s"
        .formatted(
            votes,
            of,
            base.counted(),
            num == 0 ? "ít nhất 1 phiếu" : vi() + " = " + needed(of),
            reached(votes, of) ? "đạt" : "chưa đạt");
  }
}
