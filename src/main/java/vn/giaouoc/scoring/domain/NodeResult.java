package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * What one node got.
 *
 * @param points after its weight
 * @param assigned the maximum that counts for this unit, after its weight
 * @param answered whether it and all leaves below it were answered
 * @param made what a leaf's points were made of; null above leaves. Not part of the frozen result
 */
public record NodeResult(
    String key, BigDecimal points, BigDecimal assigned, boolean answered, @Nullable Made made) {

  /**
   * What a leaf's points were made of.
   *
   * @param asked what the leaf was asked; null when it was not, and then {@code note} says why
   * @param rounded what it came to before its weight
   * @param step what it was rounded to; null when rounding changed nothing
   */
  public record Made(
      CriterionLeaf leaf,
      Leaf.@Nullable Asked asked,
      BigDecimal rounded,
      @Nullable BigDecimal step,
      String note) {}

  public NodeResult {
    points = Decimals.plain(points);
    assigned = Decimals.plain(assigned);
  }

  /** The arithmetic of a leaf in Vietnamese; empty above leaves and where nothing was entered. */
  public String how() {
    if (made == null) {
      return "";
    }
    var leaf = made.leaf();
    var how = made.asked() == null ? "" : leaf.rule().how(made.asked(), made.rounded());
    if (made.step() != null) {
      how += " (làm tròn đến " + Vi.number(made.step()) + ")";
    }
    if (leaf.terms().weighted() && made.asked() != null) {
      how += "; trọng số " + Vi.number(leaf.terms().weight()) + ": " + Vi.number(points) + " điểm";
    }
    return made.note().isEmpty() ? how : how.isEmpty() ? made.note() : how + "; " + made.note();
  }
}
