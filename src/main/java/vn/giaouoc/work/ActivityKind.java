package vn.giaouoc.work;

/** What units do together (hoạt động chung). */
public enum ActivityKind {
  CULTURE("Văn hóa, văn nghệ"),
  SPORTS("Thể dục, thể thao"),
  EXCHANGE("Giao lưu, trao đổi kinh nghiệm"),
  CHARITY("Nhân đạo, từ thiện"),
  TREE_PLANTING("Trồng cây xanh"),
  STUDY("Học tập, về nguồn"),
  OTHER("Hoạt động khác");

  private final String vi;

  ActivityKind(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
