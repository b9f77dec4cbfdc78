package vn.giaouoc.voting;

/** What a round decides. */
public enum VotingPurpose {
  FLAG("Đề nghị tặng Cờ thi đua"),
  CERTIFICATE("Đề nghị tặng Bằng khen"),
  MODEL("Chọn mô hình mới, cách làm hay"),
  LEADER("Bầu Khối trưởng năm sau"),
  DEPUTY("Bầu Khối phó năm sau"),
  /** Whether units whose points suffice get a grade of the score table. */
  GRADE("Bình xét xếp loại"),
  /** Which of the units that are equal stands higher. */
  RANK("Phân định đơn vị bằng điểm"),
  OTHER("Nội dung khác");

  private final String vi;

  VotingPurpose(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
