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
    var yes = ((Input.YesNo) asked.input()).yes();
    return new Points(
        yes ? asked.maximum() : BigDecimal.ZERO,
        false,
        yes ? "đạt: " + Vi.number(asked.maximum()) + " điểm" : "không đạt: 0 điểm");
  }

  @Override
  public String rule(BigDecimal maximum) {
    return "Đạt: " + Vi.number(maximum) + " điểm; không đạt: 0 điểm.";
  }
}
