package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** L1: points are given directly, from 0 to the maximum. */
public record DirectLeaf() implements Leaf {

  @Override
  public LeafType type() {
    return LeafType.DIRECT;
  }

  @Override
  public @Nullable String problem(Input input, BigDecimal maximum) {
    if (!(input instanceof Input.Figure figure)) {
      return Leaf.wrongKind();
    }
    return figure.value().signum() < 0 ? range(maximum) : null;
  }

  @Override
  public @Nullable String doubt(Input input, BigDecimal maximum) {
    return input instanceof Input.Figure figure && figure.value().compareTo(maximum) > 0
        ? range(maximum)
        : null;
  }

  private static String range(BigDecimal maximum) {
    return "Điểm phải từ 0 đến " + Vi.number(maximum) + ".";
  }

  @Override
  public Points score(Asked asked) {
    var given = ((Input.Figure) asked.input()).value();
    return Points.of(Decimals.clamp(given, BigDecimal.ZERO, asked.maximum()));
  }

  @Override
  public String how(Asked asked, BigDecimal points) {
    return "chấm trực tiếp " + Vi.number(points) + " điểm";
  }

  @Override
  public String rule(BigDecimal maximum) {
    return "Chấm trực tiếp từ 0 đến " + Vi.number(maximum) + " điểm.";
  }
}
