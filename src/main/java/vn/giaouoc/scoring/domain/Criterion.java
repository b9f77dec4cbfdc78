package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;

/** A criterion (tiêu chí): never scored itself, its points are the sum below it, clamped. */
public record Criterion(
    String key, String code, String text, BigDecimal maximum, List<Node> children) implements Node {

  public Criterion {
    maximum = Decimals.plain(maximum);
    children = List.copyOf(children);
    if (children.stream().anyMatch(CriterionGroup.class::isInstance)) {
      throw new IllegalArgumentException("a criterion holds no groups: " + key);
    }
  }
}
