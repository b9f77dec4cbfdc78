package vn.giaouoc.scoring.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * What bodies outside the bloc gave its units.
 *
 * @param path of this page
 * @param places the leaves they score
 */
public record ExternalPage(YearFrame frame, String path, List<Place> places) {

  /**
   * One such leaf.
   *
   * @param document what it rests on, or that it is waited for
   * @param copy the address of a copy of the paper; may be empty
   * @param missing the units without a figure, in words; empty when none is missing
   * @param mayEnter whether the reader may enter figures now
   */
  public record Place(
      String key,
      String title,
      String source,
      String rule,
      String document,
      String copy,
      List<Line> lines,
      String missing,
      boolean mayEnter) {}

  /** What one unit got. */
  public record Line(String unit, boolean me, String value, String points) {}
}
