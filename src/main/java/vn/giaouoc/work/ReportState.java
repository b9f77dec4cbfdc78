package vn.giaouoc.work;

/** How far a report has come. */
public enum ReportState {
  DRAFT("Đang soạn"),
  SENT("Đã gửi"),
  RETURNED("Bị trả lại");

  private final String vi;

  ReportState(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
