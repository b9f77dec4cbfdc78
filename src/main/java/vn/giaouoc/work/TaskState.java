package vn.giaouoc.work;

/** Whether a task is done. */
public enum TaskState {
  OPEN("Chưa xong"),
  DONE("Đã xong"),
  DROPPED("Không thực hiện");

  private final String vi;

  TaskState(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
