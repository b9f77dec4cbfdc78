package vn.giaouoc.plan;

/** How a movement runs: all the year, by special theme, or tied to an anniversary (REQ-26). */
public enum MovementForm {
  REGULAR("Thường xuyên"),
  SPECIAL_THEME("Theo chuyên đề (đợt)"),
  ANNIVERSARY("Chào mừng ngày lễ, kỷ niệm");

  private final String vi;

  MovementForm(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
