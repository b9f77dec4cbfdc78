package vn.giaouoc.scoring.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * What the program counted for one unit's sheet, and from what.
 *
 * @param path of the sheet
 */
public record SheetFactsPage(YearFrame frame, String path, String unit, List<Block> blocks) {

  /**
   * One leaf the program fills.
   *
   * @param counts what is counted, one sentence
   * @param sentence what it counted, or that it knows nothing yet
   * @param columns what completed columns counted
   */
  public record Block(
      String key,
      String title,
      String counts,
      String sentence,
      List<Line> lines,
      List<Column> columns) {}

  /** What a column counted when it was completed; {@code changed} when the facts are others now. */
  public record Column(String title, boolean changed, List<Line> lines) {}

  /** One thing that counted. */
  public record Line(String day, String sentence, String href, String amount) {}
}
