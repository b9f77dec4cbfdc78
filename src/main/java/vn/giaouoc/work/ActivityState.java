package vn.giaouoc.work;

/** How far a joint activity has come. */
public enum ActivityState {
  PLANNED("Dự kiến"),
  HELD("Đã tổ chức"),
  CANCELLED("Không tổ chức");

  private final String vi;

  ActivityState(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
