package vn.giaouoc.plan;

/** Who launched a movement (cấp phát động, REQ-25). */
public enum LaunchLevel {
  NATIONAL("Toàn quốc"),
  PROVINCE("Tỉnh"),
  AGENCY("Cơ quan, đơn vị"),
  BLOC("Khối thi đua");

  private final String vi;

  LaunchLevel(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
