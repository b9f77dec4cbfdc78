package vn.giaouoc.scoring.web;

import java.util.List;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * Where the scoring of a year stands.
 *
 * @param table what is known of the score table, in one sentence
 * @param columns the columns of the sheets
 * @param parts pages that only some tables need
 * @param next what the reader should do now, or what is waited for
 */
public record ScoringPage(
    YearFrame frame,
    String path,
    String table,
    List<String> columns,
    List<Row> rows,
    List<Todo> next,
    boolean mayMake,
    boolean mayRank,
    boolean mayLock,
    String lastDay,
    List<Option> parts) {

  /**
   * One unit.
   *
   * @param points one for each column; empty where nothing is to be seen
   * @param href the sheet, or empty when the reader may not open it
   */
  public record Row(
      String unit,
      boolean me,
      String state,
      String tone,
      List<String> points,
      String late,
      int differences,
      String href) {}

  /** One thing to do: a sentence and where. */
  public record Todo(String sentence, String href, String label) {}
}
