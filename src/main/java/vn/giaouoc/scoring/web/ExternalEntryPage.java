package vn.giaouoc.scoring.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * Entering what an outside body gave at one leaf.
 *
 * @param back the page with all such leaves
 * @param closedBecause why nothing may be entered now; empty when it may
 */
public record ExternalEntryPage(
    YearFrame frame,
    String back,
    String action,
    String title,
    String source,
    String rule,
    String closedBecause,
    List<Line> lines) {

  /** The fields of one unit. */
  public record Line(String key, String unit, SheetPage.Edit edit) {}
}
