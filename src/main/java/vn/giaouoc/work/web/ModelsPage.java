package vn.giaouoc.work.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * Models, examples and exchanged notes of a year; ready strings.
 *
 * @param mayAdd whether the reader may add any
 */
public record ModelsPage(
    YearFrame frame, boolean mayAdd, List<WorkRow> models, List<Item> examples, List<Item> notes) {

  /**
   * An example or a note.
   *
   * @param edit where the reader may change it, or empty
   */
  public record Item(
      String title, String kind, String unit, String day, String body, String edit) {}
}
