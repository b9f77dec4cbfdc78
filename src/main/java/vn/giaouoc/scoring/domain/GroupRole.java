package vn.giaouoc.scoring.domain;

/** How a group enters the total. */
public enum GroupRole {
  BASE("Điểm chuẩn"),
  /** Above the scale; answered only when it arises. */
  BONUS("Điểm thưởng"),
  /** Taken off; answered only when it arises. */
  DEDUCTION("Điểm trừ");

  private final String vi;

  GroupRole(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
