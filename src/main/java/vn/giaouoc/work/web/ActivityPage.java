package vn.giaouoc.work.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * One joint activity; ready strings.
 *
 * @param mayWrite whether the reader leads the bloc or hosts it
 * @param fresh whether it is not stored yet
 */
public record ActivityPage(
    YearFrame frame,
    String at,
    String title,
    boolean mayWrite,
    boolean fresh,
    List<Fact> facts,
    String programme,
    String result,
    List<Picture> photos) {

  /** A name and a value. */
  public record Fact(String name, String value) {}

  /** A photo. */
  public record Picture(String id, String src, String caption) {}
}
