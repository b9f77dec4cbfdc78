package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import vn.giaouoc.shared.UnitId;

/** The units a table is tried out with. */
public enum Imaginary {
  STRONG(1, "Đơn vị làm tốt", 100),
  MIDDLE(2, "Đơn vị trung bình", 70),
  WEAK(3, "Đơn vị còn yếu", 40);

  private final long unit;
  private final String vi;
  private final int percent;

  Imaginary(long unit, String vi, int percent) {
    this.unit = unit;
    this.vi = vi;
    this.percent = percent;
  }

  /** The name shown. */
  public String vi() {
    return vi;
  }

  /** Stands for the unit among the answers. */
  public UnitId unit() {
    return new UnitId(unit);
  }

  /** How much of everything it does. */
  BigDecimal percent() {
    return BigDecimal.valueOf(percent);
  }
}
