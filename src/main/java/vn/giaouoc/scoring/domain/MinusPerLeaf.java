package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * L7: the maximum less so much for each time, never below zero.
 *
 * @param per points taken off each time
 * @param unit what is counted, for example “lần”
 */
public record MinusPerLeaf(BigDecimal per, String unit) implements Leaf {

  public MinusPerLeaf {
    per = Decimals.plain(per);
  }

  @Override
  public LeafType type() {
    return LeafType.MINUS_PER;
  }

  @Override
  public @Nullable String problem(Input input, BigDecimal maximum) {
    return CountLeaf.problemOf(input);
  }

  @Override
  public Points score(Asked asked) {
    var n = ((Input.Figure) asked.input()).value();
    return Points.of(asked.maximum().subtract(per.multiply(n)).max(BigDecimal.ZERO));
  }

  @Override
  public String how(Asked asked, BigDecimal points) {
    var n = ((Input.Figure) asked.input()).value();
    return Vi.number(asked.maximum())
        + " − "
        + Vi.number(per)
        + " × "
        + Vi.number(n)
        + " = "
        + Vi.number(points)
        + " điểm"
        + (points.signum() == 0 && n.signum() > 0 ? " (không dưới 0)" : "");
  }

  @Override
  public String rule(BigDecimal maximum) {
    return "Từ "
        + Vi.number(maximum)
        + " điểm, mỗi "
        + (unit.isEmpty() ? "lần" : unit)
        + " trừ "
        + Vi.number(per)
        + " điểm.";
  }
}
