package vn.giaouoc.council;

/** Where a sitting of the Council stands. */
public enum SittingState {
  PLANNED("Đang chuẩn bị, ghi phiếu"),
  CLOSED("Đã kết thúc"),
  SUPERSEDED("Được thay bằng phiên sau");

  private final String vi;

  SittingState(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
