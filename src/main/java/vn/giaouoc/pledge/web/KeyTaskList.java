package vn.giaouoc.pledge.web;

import java.util.List;

/**
 * Key tasks, ready to be shown.
 *
 * @param add where a task is added, or empty when the reader may not
 * @param locked whether a reason must be given
 */
public record KeyTaskList(String title, String add, boolean locked, List<Row> rows) {

  /** One task; {@code judge} and {@code remove} are empty when the reader may not. */
  public record Row(
      long id,
      String text,
      String due,
      boolean withCouncil,
      String onTime,
      String quality,
      String effect,
      String comment,
      String judge,
      String remove) {}
}
