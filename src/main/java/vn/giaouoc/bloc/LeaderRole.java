package vn.giaouoc.bloc;

/** What a unit is in the leadership of a bloc. */
public enum LeaderRole {
  LEADER("Khối trưởng"),
  DEPUTY("Khối phó");

  private final String vi;

  LeaderRole(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
