package vn.giaouoc.work.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * One task; ready strings.
 *
 * @param open whether it is not closed
 * @param mayDirect whether the reader may change and close it
 * @param mayFollowUp whether the reader may note how it goes
 */
public record WorkTaskPage(
    YearFrame frame,
    String at,
    String back,
    String body,
    String units,
    String due,
    String state,
    String tone,
    String closing,
    String version,
    boolean open,
    boolean mayDirect,
    boolean mayFollowUp,
    List<Entry> entries) {

  /** One note on how it goes. */
  public record Entry(String when, String who, String body) {}
}
