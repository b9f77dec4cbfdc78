package vn.giaouoc.pledge.web;

import java.util.List;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * The figures of one unit, or of the bloc, at one checkpoint, ready to be shown and entered.
 *
 * @param who the unit's name, or “Toàn khối”
 * @param mayEnter whether the reader enters figures here
 * @param cannot why nothing can be entered, or empty
 */
public record FiguresPage(
    YearFrame frame,
    String path,
    String who,
    String at,
    String action,
    boolean mayEnter,
    String cannot,
    List<Row> rows) {

  /**
   * One target with its figure.
   *
   * @param asked {@code PARTS}, {@code COUNT}, {@code LEVEL} or {@code ACHIEVEMENT}
   * @param version of the figure stored, as the form sends it back
   * @param detail where note, evidence and history are
   */
  public record Row(
      long id,
      String number,
      String text,
      String planned,
      String asked,
      List<Option> options,
      String unit,
      String version,
      TargetMatrixPage.Cell light,
      String detail,
      String extra) {}
}
