package vn.giaouoc.award.web;

import java.util.List;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * The awards given in a year on their way to the units.
 *
 * @param at its address
 * @param next what happens now
 * @param counts how many are to be made, are checked, are handed over
 * @param waiting awards that can be handed over now, for those who record it
 * @param may whether the reader records ceremonies and deliveries
 */
public record AwardDeliveryPage(
    YearFrame frame,
    String at,
    String next,
    List<Option> counts,
    List<Row> rows,
    List<Ceremony> ceremonies,
    List<Option> waiting,
    boolean may) {

  /**
   * An award given.
   *
   * @param object what is written on it; empty while nobody has checked it
   * @param delivered when and by whom it was received; empty before
   * @param check where the text is checked; empty where the reader may not
   */
  public record Row(
      String name,
      boolean me,
      String award,
      String count,
      String object,
      String checkedBy,
      String state,
      String tone,
      String delivered,
      String check) {}

  /** A ceremony. */
  public record Ceremony(String id, String label, String place, String by) {}
}
