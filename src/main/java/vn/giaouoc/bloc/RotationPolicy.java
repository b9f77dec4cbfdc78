package vn.giaouoc.bloc;

/** How the next leader of a bloc is found. */
public enum RotationPolicy {
  FIXED_ORDER("Lần lượt theo thứ tự danh sách"),
  ELECTED("Bầu tại hội nghị tổng kết"),
  RANK_1("Đơn vị xếp thứ nhất làm Khối trưởng"),
  RANK_2("Đơn vị xếp thứ hai làm Khối trưởng, thứ nhất làm Khối phó"),
  APPOINTED("Cấp trên chỉ định bằng văn bản");

  private final String vi;

  RotationPolicy(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
