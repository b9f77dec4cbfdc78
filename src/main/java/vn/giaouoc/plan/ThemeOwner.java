package vn.giaouoc.plan;

/** Whose theme of the year it is (REQ-20). */
public enum ThemeOwner {
  BLOC("Khối thi đua"),
  PARTY_COMMITTEE("Cấp ủy");

  private final String vi;

  ThemeOwner(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
