package vn.giaouoc.year;

/** Whether units score themselves before the cross-check or after it. */
public enum CrossCheckOrder {
  AFTER_SELF_SCORE("Tự chấm điểm trước, kiểm tra chéo sau"),
  BEFORE_SELF_SCORE("Kiểm tra chéo trước, tự chấm điểm sau");

  private final String vi;

  CrossCheckOrder(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
