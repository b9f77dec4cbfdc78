package vn.giaouoc.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * Taking a score table from a file: the form, and what was understood of the file kept.
 *
 * @param path of these pages
 * @param back to the score table
 * @param blocked why no table can be taken now; null when it can
 * @param preview null when no file is kept
 */
public record IntakePage(
    YearFrame frame,
    String path,
    String back,
    @Nullable String blocked,
    @Nullable Preview preview) {

  /**
   * What was understood.
   *
   * @param effect what using it will do
   * @param usable whether there is anything to use
   * @param version of the draft it would replace
   * @param columnsKnown whether the columns that matter were recognised
   */
  public record Preview(
      String file,
      String title,
      String effect,
      boolean usable,
      int version,
      boolean columnsKnown,
      int chosen,
      List<Option> tables,
      List<Choice> columns,
      String tally,
      List<String> facts,
      List<String> looks,
      List<String> hows,
      List<Fault> faults,
      List<Row> rows,
      List<String> grades) {

    /** Whether a fault keeps the table from being approved. */
    public boolean isFaulty() {
      return faults.stream().anyMatch(Fault::blocks);
    }
  }

  /** One column: the words above it and what it is taken for. */
  public record Choice(String label, String sample, List<Option> options, String chosen) {}

  /** One fault of the table. */
  public record Fault(String severity, boolean blocks, String key, String sentence) {}

  /**
   * One node.
   *
   * @param extra what else holds for it
   * @param words what its way of scoring was guessed from
   * @param place its row in the file
   */
  public record Row(
      String key,
      String css,
      String code,
      String text,
      String maximum,
      String rule,
      String extra,
      String words,
      String evidence,
      String place) {}
}
