package vn.giaouoc.meeting;

/** The part of the day a meeting takes (buổi). */
public enum HalfDay {
  MORNING("Buổi sáng"),
  AFTERNOON("Buổi chiều"),
  WHOLE_DAY("Cả ngày");

  private final String vi;

  HalfDay(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
