package vn.giaouoc.award;

/** The papers of an award file (thành phần hồ sơ). */
public enum PaperKind {
  SUBMISSION("Tờ trình đề nghị khen thưởng của khối"),
  MINUTES("Biên bản họp bình xét"),
  ACHIEVEMENT_REPORT("Báo cáo thành tích"),
  UNIT_SUBMISSION("Tờ trình của đơn vị được đề nghị"),
  SCORE_TABLE("Bảng tổng hợp điểm của khối"),
  BALLOT_RESULT("Kết quả biểu quyết, kiểm phiếu"),
  INITIATIVE("Xác nhận hiệu quả, phạm vi ảnh hưởng của sáng kiến"),
  OTHER("Giấy tờ khác");

  private final String vi;

  PaperKind(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
