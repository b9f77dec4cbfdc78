package vn.giaouoc.work;

/** What a report is about (loại báo cáo). */
public enum ReportKind {
  MIDYEAR("Báo cáo 6 tháng đầu năm"),
  YEAR_END("Báo cáo tổng kết năm"),
  ACTIVITY("Báo cáo hoạt động"),
  INSPECTION("Báo cáo kiểm tra");

  private final String vi;

  ReportKind(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
