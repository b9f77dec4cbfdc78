package vn.giaouoc.work;

/** How far an inspection has come. */
public enum InspectionState {
  PLANNED("Kế hoạch"),
  RUNNING("Đang kiểm tra"),
  CONCLUDED("Đã kết luận");

  private final String vi;

  InspectionState(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
