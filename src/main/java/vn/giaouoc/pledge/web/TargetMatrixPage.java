package vn.giaouoc.pledge.web;

import java.util.List;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.year.YearFrame;

/**
 * The traffic-light matrix, ready to be shown.
 *
 * @param at the day looked at, for example “30/6/2024”
 * @param other the other day
 * @param rules how the lights are worked out, in sentences
 * @param units the heads of the columns
 * @param enter where the reader enters figures
 * @param empty why there is nothing to show, or empty
 */
public record TargetMatrixPage(
    YearFrame frame,
    String path,
    String at,
    Link other,
    List<String> rules,
    List<UnitHead> units,
    List<Link> enter,
    String empty,
    List<Row> rows) {

  /** The head of a unit's column. */
  public record UnitHead(String name, boolean me, String link) {}

  /** One target. */
  public record Row(
      String number, String text, String planned, String scope, List<Cell> cells, Cell bloc) {}

  /**
   * One light with its reason.
   *
   * @param unit whose it is, for the phone
   * @param colour {@code green}, {@code amber}, {@code red}, {@code grey}, or empty for a
   *     contribution to a target of the bloc
   */
  public record Cell(String unit, String colour, String word, String figure, String why) {}
}
