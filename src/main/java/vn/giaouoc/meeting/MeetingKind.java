package vn.giaouoc.meeting;

/** What a meeting is for (loại hội nghị). */
public enum MeetingKind {
  CONSULTATION("Hội nghị lấy ý kiến"),
  PREPARATORY("Hội nghị trù bị"),
  PLEDGE_SIGNING("Hội nghị ký kết giao ước thi đua"),
  MIDYEAR_REVIEW("Hội nghị sơ kết 6 tháng đầu năm"),
  YEAR_END("Hội nghị tổng kết năm"),
  OTHER("Hội nghị khác");

  private final String vi;

  MeetingKind(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
