package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** L2: the maximum when reached, else nothing. */
public record BinaryLeaf() implements Leaf {

  @Override
  public LeafType type() {
    return LeafType.BINARY;
  }

  @Override
  public @Nullable String problem(Input input, BigDecimal maximum) {
    return input instanceof Input.YesNo ? null : Leaf.wrongKind();
  }

  @Override
  public Points score(Asked asked) {
    return Points.of(((Input.YesNo) asked.input()).yes() ? asked.maximum() : BigDecimal.ZERO);
  }

  @Override
  public String how(Asked asked, BigDecimal points) {
    return (((Input.YesNo) asked.input()).yes() ? "đạt: " : "không đạt: ")
        + Vi.number(points)
        + " điểm";
  }

  @Override
  public String rule(BigDecimal maximum) {
    return "Đạt: " + Vi.number(maximum) + " điểm; không đạt: 0 điểm.";
  }
}
