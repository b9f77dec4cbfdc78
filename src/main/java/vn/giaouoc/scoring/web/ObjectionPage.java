package vn.giaouoc.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * The objections of a year.
 *
 * @param window what is known of the window, in one sentence
 * @param leaves what the reader's unit may object to; empty when it may not
 */
public record ObjectionPage(
    YearFrame frame, String path, String window, List<Line> lines, List<Option> leaves) {

  /**
   * One objection.
   *
   * @param answer the fields to answer it, or null for one who may not
   */
  public record Line(
      long id,
      String unit,
      String place,
      String text,
      String filed,
      String outcome,
      String tone,
      String reply,
      String change,
      String current,
      @Nullable Answering answer) {}

  /** The fields to answer an objection: the leaf as a row of the grid. */
  public record Answering(SheetPage.Row row, SheetPage.Edit edit, int version) {}
}
