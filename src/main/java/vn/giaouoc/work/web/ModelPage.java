package vn.giaouoc.work.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * One exemplary model; ready strings.
 *
 * @param mayWrite whether the reader's unit registered it
 * @param maySpread whether the reader may record a unit that took it over
 */
public record ModelPage(
    YearFrame frame,
    String at,
    String name,
    String unit,
    String state,
    String registered,
    String content,
    String expected,
    String result,
    boolean mayWrite,
    boolean maySpread,
    List<Note> notes,
    List<Spread> spread) {

  /** A note on how it goes; {@code file} is empty when there is none. */
  public record Note(String day, String by, String body, String file) {}

  /** A unit that took it over. */
  public record Spread(String unit, String since, String note) {}
}
