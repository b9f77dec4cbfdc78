package vn.giaouoc.pledge.domain;

import java.time.LocalDate;

/** The two days of a year on which targets are looked at (REQ-89). */
public enum Checkpoint {
  MIDYEAR("30/6", 6, 30),
  YEAR_END("31/12", 12, 31);

  private final String vi;
  private final int month;
  private final int day;

  Checkpoint(String vi, int month, int day) {
    this.vi = vi;
    this.month = month;
    this.day = day;
  }

  /** Day and month as officials write them. */
  public String vi() {
    return vi;
  }

  /** The day in that year. */
  public LocalDate in(int year) {
    return LocalDate.of(year, month, day);
  }
}
