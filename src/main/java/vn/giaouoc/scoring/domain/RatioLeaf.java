package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * L5: the share that was done of what was due, times the maximum. What is due counts only items
 * whose time has come.
 *
 * @param step of this leaf, or null for the table's
 * @param limit the share at which points stop growing, in percent; 100 unless the table rewards
 *     more
 */
public record RatioLeaf(@Nullable BigDecimal step, BigDecimal limit) implements Leaf {

  public RatioLeaf {
    limit = Decimals.plain(limit);
    if (limit.compareTo(Decimals.HUNDRED) < 0) {
      throw new IllegalArgumentException("limit: mức tính tối đa phải từ 100 % trở lên.");
    }
  }

  /** Points that stop growing at 100 percent. */
  public RatioLeaf(@Nullable BigDecimal step) {
    this(step, Decimals.HUNDRED);
  }

  @Override
  public LeafType type() {
    return LeafType.RATIO;
  }

  @Override
  public @Nullable String problem(Input input, BigDecimal maximum) {
    return input instanceof Input.Share share ? problemOf(share, true) : Leaf.wrongKind();
  }

  static @Nullable String problemOf(Input.Share share, boolean allowOver) {
    if (share.done().signum() < 0 || share.due().signum() < 0) {
      return "Số liệu không được âm.";
    }
    if (share.due().signum() == 0) {
      return "Tổng số phải lớn hơn 0; nếu trong năm không có, hãy chọn “Không phát sinh” hoặc"
          + " “Không được giao”.";
    }
    return !allowOver && share.done().compareTo(share.due()) > 0
        ? "Số đạt không được lớn hơn tổng số."
        : null;
  }

  @Override
  public Points score(Asked asked) {
    var share = (Input.Share) asked.input();
    return Points.of(
        new Fraction(share.done().multiply(asked.maximum()), share.due())
            .clamp(BigDecimal.ZERO, highest(asked.maximum())));
  }

  @Override
  public BigDecimal highest(BigDecimal maximum) {
    return maximum.multiply(limit).movePointLeft(2);
  }

  @Override
  public String how(Asked asked, BigDecimal points) {
    var share = (Input.Share) asked.input();
    var over = Fraction.percent(share.done(), share.due()).compareTo(Fraction.of(limit)) > 0;
    return share.vi()
        + " × "
        + Vi.number(asked.maximum())
        + (over ? ", tính tối đa " + Vi.number(limit) + " %" : "")
        + " = "
        + Vi.number(points)
        + " điểm";
  }

  @Override
  public String rule(BigDecimal maximum) {
    return "Số đạt / số đến hạn × "
        + Vi.number(maximum)
        + (Decimals.same(limit, Decimals.HUNDRED) ? "" : ", tính đến " + Vi.number(limit) + " %")
        + (step == null ? "." : ", làm tròn đến " + Vi.number(step) + " điểm.");
  }
}
