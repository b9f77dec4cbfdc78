package vn.giaouoc.scoring.domain;

/** How the points of a leaf come from what is entered. */
public enum LeafType {
  DIRECT("Chấm điểm trực tiếp"),
  BINARY("Đạt hoặc không đạt"),
  CHOICE("Chọn mức"),
  BANDS("Theo khoảng giá trị"),
  RATIO("Theo tỷ lệ hoàn thành"),
  MINUS_PER("Trừ dần mỗi lần"),
  COUNT("Cộng dần mỗi lần");

  private final String vi;

  LeafType(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
