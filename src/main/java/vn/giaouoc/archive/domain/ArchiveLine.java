package vn.giaouoc.archive.domain;

import vn.giaouoc.year.BlocYearState;

/**
 * One kind of paper in a year's file.
 *
 * @param made how many there are
 * @param due how many there should be when the year is over
 */
public record ArchiveLine(YearPaper paper, int made, int due) {

  /** How it stands. */
  public enum State {
    HERE("Đủ"),
    MISSING("Thiếu"),
    NOT_YET("Chưa đến"),
    NONE("Không phát sinh");

    private final String vi;

    State(String vi) {
      this.vi = vi;
    }

    /** The word officials read. */
    public String vi() {
      return vi;
    }
  }

  /** How many are missing when the year is over. */
  public int missing() {
    return Math.max(0, due - made);
  }

  /** How it stands in a year of this state. */
  public State state(BlocYearState year) {
    if (missing() > 0) {
      return year.isBefore(paper.due()) ? State.NOT_YET : State.MISSING;
    }
    return made == 0 ? State.NONE : State.HERE;
  }

  /** What is missing, in words: “Báo cáo 6 tháng: có 05/08”. */
  public String sentence() {
    return "%s: có %02d/%02d".formatted(paper.vi(), made, due);
  }
}
