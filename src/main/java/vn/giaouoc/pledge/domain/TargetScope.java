package vn.giaouoc.pledge.domain;

/** Whom a target binds (REQ-41, REQ-42). */
public enum TargetScope {
  EACH_UNIT("Từng đơn vị"),
  BLOC("Toàn khối");

  private final String vi;

  TargetScope(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
