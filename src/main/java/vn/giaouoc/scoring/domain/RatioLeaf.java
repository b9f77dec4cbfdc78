package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * L5: done / due x maximum. What is due counts only items whose time has come.
 *
 * @param step of this leaf, or null for the table's
 */
public record RatioLeaf(@Nullable BigDecimal step) implements Leaf {

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
    var rounding = step == null ? asked.rounding() : new Rounding(step);
    var raw = share.done().multiply(asked.maximum());
    var points = Decimals.clamp(rounding.round(raw, share.due()), BigDecimal.ZERO, asked.maximum());
    var over = share.done().compareTo(share.due()) > 0 ? ", tính tối đa 100 %" : "";
    return new Points(
        points,
        false,
        share.vi()
            + " × "
            + Vi.number(asked.maximum())
            + ", làm tròn đến "
            + Vi.number(rounding.step())
            + over
            + " = "
            + Vi.number(points)
            + " điểm");
  }

  @Override
  public String rule(BigDecimal maximum) {
    return "Số đạt / số đến hạn × "
        + Vi.number(maximum)
        + (step == null ? "." : ", làm tròn đến " + Vi.number(step) + " điểm.");
  }
}
