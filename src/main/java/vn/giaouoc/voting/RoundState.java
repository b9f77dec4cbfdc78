package vn.giaouoc.voting;

/** Where a round stands. */
public enum RoundState {
  PREPARED("Đang chuẩn bị"),
  OPEN("Đang biểu quyết"),
  CLOSED("Đã kết thúc"),
  CANCELLED("Đã hủy");

  private final String vi;

  RoundState(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
