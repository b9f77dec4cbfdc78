package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;

/**
 * What one node got.
 *
 * @param assigned the maximum that counts for this unit
 * @param answered whether it and all leaves below it were answered
 * @param how the arithmetic of a leaf, empty above leaves; not part of the frozen result
 */
public record NodeResult(
    String key, BigDecimal points, BigDecimal assigned, boolean answered, String how) {

  public NodeResult {
    points = Decimals.plain(points);
    assigned = Decimals.plain(assigned);
  }
}
