package vn.giaouoc.meeting;

/** Whether a member unit took part; being represented counts as being present. */
public enum Presence {
  PRESENT("Có mặt"),
  REPRESENTED("Cử người dự thay"),
  ABSENT("Vắng");

  private final String vi;

  Presence(String vi) {
    this.vi = vi;
  }

  /** Whether the unit counts for the quorum. */
  public boolean counts() {
    return this != ABSENT;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
