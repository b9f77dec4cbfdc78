package vn.giaouoc.work;

/** How far an exemplary model has come. */
public enum ModelState {
  REGISTERED("Đã đăng ký"),
  RUNNING("Đang thực hiện"),
  COMPLETED("Đã hoàn thành"),
  STOPPED("Dừng thực hiện");

  private final String vi;

  ModelState(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
