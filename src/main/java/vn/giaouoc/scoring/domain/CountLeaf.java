package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * L9: so much for each item, up to the maximum. In a deduction group the points are taken off.
 *
 * @param per points of one item
 * @param unit what is counted, for example “mô hình”
 * @param condition what must hold for an item to count, shown beside the field; may be empty
 */
public record CountLeaf(BigDecimal per, String unit, String condition) implements Leaf {

  public CountLeaf {
    per = Decimals.plain(per);
  }

  @Override
  public LeafType type() {
    return LeafType.COUNT;
  }

  @Override
  public @Nullable String problem(Input input, BigDecimal maximum) {
    return problemOf(input);
  }

  static @Nullable String problemOf(Input input) {
    if (!(input instanceof Input.Figure figure)) {
      return Leaf.wrongKind();
    }
    return figure.value().signum() < 0 || figure.value().scale() > 0
        ? "Số lần phải là số nguyên từ 0 trở lên."
        : null;
  }

  @Override
  public Points score(Asked asked) {
    var n = ((Input.Figure) asked.input()).value();
    var raw = per.multiply(n);
    var points = asked.rounding().round(raw).min(asked.maximum());
    return new Points(
        points,
        false,
        Vi.number(per)
            + " × "
            + Vi.number(n)
            + " = "
            + Vi.number(raw)
            + (raw.compareTo(asked.maximum()) > 0
                ? ", tối đa " + Vi.number(points) + " điểm"
                : " điểm"));
  }

  @Override
  public String rule(BigDecimal maximum) {
    return "Mỗi "
        + (unit.isEmpty() ? "lần" : unit)
        + " "
        + Vi.number(per)
        + " điểm, tối đa "
        + Vi.number(maximum)
        + " điểm"
        + (condition.isEmpty() ? "." : "; điều kiện: " + condition + ".");
  }
}
