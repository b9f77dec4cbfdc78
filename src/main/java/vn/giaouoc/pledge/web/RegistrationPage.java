package vn.giaouoc.pledge.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * The registration of one unit, ready to be shown and written.
 *
 * @param state for example “Đã gửi 08:00 15/01/2024”
 * @param locked whether a change needs a reason
 * @param maySend whether the reader may send it now
 * @param groups the catalogue, collectives and persons apart
 * @param models so many lines of models are shown
 */
public record RegistrationPage(
    YearFrame frame,
    String path,
    String action,
    String unit,
    String state,
    String tone,
    boolean mayEdit,
    boolean locked,
    boolean maySend,
    List<Group> groups,
    int models,
    List<Line> wishes,
    List<Line> shownModels,
    String note,
    KeyTaskList tasks,
    List<Line> changes) {

  /** Titles and forms of award for one kind of recipient. */
  public record Group(String title, List<Choice> choices) {}

  /** One title or form of award that may be registered. */
  public record Choice(String code, String name) {}

  /** A line of text with something beside it. */
  public record Line(String text, String note) {}
}
