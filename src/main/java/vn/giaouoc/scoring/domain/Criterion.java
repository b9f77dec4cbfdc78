package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;

/** A criterion (tiêu chí): never scored itself, its points are the sum below it, clamped. */
public record Criterion(
    String key, String code, String text, BigDecimal maximum, Terms terms, List<Node> children)
    implements Node {

  /** A criterion with nothing but its maximum. */
  public Criterion(String key, String code, String text, BigDecimal maximum, List<Node> children) {
    this(key, code, text, maximum, Terms.PLAIN, children);
  }

  public Criterion {
    maximum = Decimals.plain(maximum);
    children = List.copyOf(children);
    if (children.stream().anyMatch(CriterionGroup.class::isInstance)) {
      throw new IllegalArgumentException("Tiêu chí “" + key + "” không chứa nhóm.");
    }
  }
}
