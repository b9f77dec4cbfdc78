package vn.giaouoc.pledge.domain;

/** What a unit says of a duty or title that has no number. */
public enum Achievement {
  ACHIEVED("Đạt"),
  IN_PROGRESS("Đang thực hiện"),
  NOT_ACHIEVED("Không đạt");

  private final String vi;

  Achievement(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
