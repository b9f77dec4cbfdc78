package vn.giaouoc.scoring.domain;

/** How the points of a leaf come from what is entered. */
public enum LeafType {
  DIRECT("Chấm điểm trực tiếp"),
  BINARY("Đạt hoặc không đạt"),
  CHOICE("Chọn mức"),
  BANDS("Theo khoảng giá trị"),
  RATIO("Theo tỷ lệ hoàn thành"),
  TARGET("So với chỉ tiêu được giao"),
  MINUS_PER("Trừ dần mỗi lần"),
  MINUS_PLUS("Trừ mỗi lần, cộng theo mức"),
  COUNT("Cộng dần mỗi lần"),
  EVENT_AVG("Trung bình các lần"),
  BEST_OF("Chỉ tính mức cao nhất"),
  RANK("Theo thứ hạng trong khối"),
  PEER("Các đơn vị chấm lẫn nhau"),
  EXTERNAL("Cơ quan khác chấm"),
  AUTO("Hệ thống tự tính");

  private final String vi;

  LeafType(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
