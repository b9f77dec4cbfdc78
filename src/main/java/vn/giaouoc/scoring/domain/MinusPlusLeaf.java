package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * L8: a requirement part that deductions eat into and a quality part that is added, clamped.
 *
 * @param base what the requirement part begins with, or null for the maximum
 * @param per points taken off each time
 * @param plus points for a rate of 1
 * @param step of this leaf, or null for the table's
 * @param floorFirst whether the requirement part stops at 0 before the quality part is added
 * @param least the least points; below 0 where a table lets a leaf cost points
 * @param unit what is counted, for example “lần”
 */
public record MinusPlusLeaf(
    @Nullable BigDecimal base,
    BigDecimal per,
    BigDecimal plus,
    @Nullable BigDecimal step,
    boolean floorFirst,
    BigDecimal least,
    String unit)
    implements Leaf {

  public MinusPlusLeaf {
    base = base == null ? null : Decimals.plain(base);
    per = Decimals.plain(per);
    plus = Decimals.plain(plus);
    least = Decimals.plain(least);
  }

  @Override
  public LeafType type() {
    return LeafType.MINUS_PLUS;
  }

  @Override
  public @Nullable String problem(Input input, BigDecimal maximum) {
    if (!(input instanceof Input.Times t)) {
      return Leaf.wrongKind();
    }
    return t.times().signum() < 0 || t.rate().signum() < 0 ? "Số liệu không được âm." : null;
  }

  @Override
  public Points score(Asked asked) {
    var t = (Input.Times) asked.input();
    return Points.of(Decimals.clamp(free(asked, t), least, asked.maximum().max(least)));
  }

  /** What both parts come to before the limits of the leaf. */
  private BigDecimal free(Asked asked, Input.Times t) {
    var required = start(asked).subtract(per.multiply(t.times()));
    return (floorFirst ? required.max(BigDecimal.ZERO) : required).add(plus.multiply(t.rate()));
  }

  private String limits(Asked asked) {
    var free = free(asked, (Input.Times) asked.input());
    return free.compareTo(least) < 0
        ? ", ít nhất " + Vi.number(least)
        : free.compareTo(asked.maximum()) > 0 ? ", tối đa " + Vi.number(asked.maximum()) : "";
  }

  private BigDecimal start(Asked asked) {
    return base == null ? asked.maximum() : base;
  }

  @Override
  public BigDecimal lowest() {
    return least;
  }

  @Override
  public String how(Asked asked, BigDecimal points) {
    var t = (Input.Times) asked.input();
    return Vi.number(start(asked))
        + " − "
        + Vi.number(per)
        + " × "
        + Vi.number(t.times())
        + (floorFirst ? " (không dưới 0) + " : " + ")
        + Vi.number(plus)
        + " × "
        + Vi.number(t.rate())
        + limits(asked)
        + " = "
        + Vi.number(points)
        + " điểm";
  }

  @Override
  public String rule(BigDecimal maximum) {
    return "Từ "
        + Vi.number(base == null ? maximum : base)
        + " điểm, mỗi "
        + (unit.isEmpty() ? "lần" : unit)
        + " trừ "
        + Vi.number(per)
        + " điểm; cộng "
        + Vi.number(plus)
        + " × mức đạt; từ "
        + Vi.number(least)
        + " đến "
        + Vi.number(maximum)
        + " điểm.";
  }
}
