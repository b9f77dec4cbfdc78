package vn.giaouoc.work.web;

import java.util.List;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * Directions and the tasks made of them; ready strings.
 *
 * @param mayDirect whether the reader may add directions and tasks
 * @param open how many tasks are open
 * @param sources where the reader's directions may come from
 * @param meetings the meetings a direction may have been given in
 */
public record DirectionsPage(
    YearFrame frame,
    String at,
    boolean mayDirect,
    int open,
    List<Item> directions,
    List<Option> sources,
    List<Option> meetings) {

  /** One direction. */
  public record Item(
      String id, String from, String day, String body, String meetingLink, List<Row> tasks) {}

  /** One task. */
  public record Row(
      String link, String body, String units, String due, String state, String tone) {}
}
