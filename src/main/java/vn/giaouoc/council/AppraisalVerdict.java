package vn.giaouoc.council;

/** What the Board says of one proposed item. */
public enum AppraisalVerdict {
  PASS("Đủ điều kiện"),
  CHANGE("Đủ điều kiện, có điều chỉnh"),
  NOT_ELIGIBLE("Không đủ điều kiện"),
  RETURN("Trả lại để bổ sung");

  private final String vi;

  AppraisalVerdict(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }

  /** Whether the item goes on to the Council. */
  public boolean goesOn() {
    return this == PASS || this == CHANGE;
  }
}
