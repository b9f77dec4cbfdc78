package vn.giaouoc.award.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * The award files of the year.
 *
 * @param summary how many are complete, in a sentence
 * @param locked why papers can be neither added nor taken out; empty while they can
 */
public record AwardFilesPage(YearFrame frame, String summary, String locked, List<Row> rows) {

  /**
   * A file.
   *
   * @param missing what it lacks; empty for readers who may not open it
   * @param advised what should be in it but does not stop it
   * @param href where it is; empty where the reader may not open it
   */
  public record Row(
      String name,
      boolean me,
      String award,
      String state,
      String tone,
      List<String> missing,
      List<String> advised,
      String href) {}
}
