package vn.giaouoc.council.domain;

import java.math.BigInteger;
import vn.giaouoc.voting.Threshold;

/** How many members of the Council must agree, reckoned as an exact fraction. */
public final class CouncilShare {

  private CouncilShare() {}

  /**
   * The reckoning: “1/2 tổng số 15 thành viên = 15/2, cần ít nhất 08 thành viên đồng ý”.
   *
   * @param members all appointed members, present or not
   */
  public static String reckon(Threshold threshold, int members) {
    var top = (long) threshold.num() * members;
    var bottom = (long) threshold.den();
    var gcd = BigInteger.valueOf(top).gcd(BigInteger.valueOf(bottom)).longValue();
    var product =
        bottom / Math.max(1, gcd) == 1
            ? Long.toString(top / bottom)
            : top / gcd + "/" + bottom / gcd;
    return "%s tổng số %d thành viên = %s, cần ít nhất %02d thành viên đồng ý"
        .formatted(threshold.share(), members, product, threshold.needed(members));
  }
}
