package vn.giaouoc.scoring.domain;

/** The states of a score sheet (phiếu chấm điểm). */
public enum SheetState {
  EMPTY("Chưa chấm"),
  DRAFT("Đang tự chấm"),
  SUBMITTED("Đã nộp"),
  RETURNED("Được trả về để chấm lại"),
  CHECKED("Đã kiểm tra chéo"),
  BLOC_SCORED("Khối đã chấm"),
  EXPLAINED("Đã giải trình"),
  CONFIRMED("Đã chốt điểm"),
  APPRAISED("Ban TĐKT đã thẩm định"),
  FINAL("Kết quả cuối cùng");

  private final String vi;

  SheetState(String vi) {
    this.vi = vi;
  }

  /** The words officials read. */
  public String vi() {
    return vi;
  }

  /** Whether the unit still fills in its own column. */
  public boolean isWithUnit() {
    return this == EMPTY || this == DRAFT || this == RETURNED;
  }

  /** Whether the points are agreed and may only change by an act that drops the agreement. */
  public boolean isLocked() {
    return this == CONFIRMED || this == APPRAISED || this == FINAL;
  }
}
