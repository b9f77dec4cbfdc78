package vn.giaouoc.pledge.domain;

/** How a target is measured (cách đo). */
public enum MeasureKind {
  SHARE("Tỷ lệ %"),
  COUNT("Số lượng"),
  ZERO("Không để xảy ra"),
  QUALITATIVE("Định tính"),
  TITLE("Danh hiệu, mức xếp loại");

  private final String vi;

  MeasureKind(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }

  /** Whether it carries an operator and a number. */
  public boolean isNumeric() {
    return this == SHARE || this == COUNT;
  }
}
