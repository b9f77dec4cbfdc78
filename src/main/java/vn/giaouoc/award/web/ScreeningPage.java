package vn.giaouoc.award.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * The screening of all units before the review (rà soát điều kiện).
 *
 * @param mayCheck whether the reader may record results now
 * @param closed why nobody may any more; empty while it is open
 * @param open how many entries nobody has checked
 */
public record ScreeningPage(
    YearFrame frame, String at, boolean mayCheck, String closed, int open, List<Row> rows) {

  /**
   * A unit.
   *
   * @param found what was found, with the article; empty for readers who may not know
   * @param href where its screening is; empty where the reader may not open it
   */
  public record Row(
      String name,
      boolean me,
      String fitness,
      String tone,
      String progress,
      List<String> found,
      String href) {}
}
