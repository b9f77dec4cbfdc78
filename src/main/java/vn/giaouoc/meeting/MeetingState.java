package vn.giaouoc.meeting;

/** How far a meeting has come. */
public enum MeetingState {
  PLANNED("Dự kiến"),
  CALLED("Đã mời họp"),
  HELD("Đã họp"),
  CANCELLED("Đã hủy");

  private final String vi;

  MeetingState(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
