package vn.giaouoc.award.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * The screening of one unit, kind by kind.
 *
 * @param at its address
 * @param back the address of the screening of all units
 * @param mayCheck whether the reader may record results now
 */
public record UnitScreeningPage(
    YearFrame frame,
    String at,
    String back,
    String unit,
    String fitness,
    String tone,
    boolean mayCheck,
    String closed,
    int open,
    List<Row> rows) {

  /**
   * One kind of exclusion.
   *
   * @param effect whether it bars the unit or only asks to weigh
   * @param state what was found, in words
   * @param by who found it and when
   * @param known whether the program itself knows it, so that nobody records it
   */
  public record Row(
      String code,
      String sentence,
      String effect,
      String article,
      String state,
      String tone,
      String note,
      String by,
      boolean known,
      boolean unchecked) {}
}
