package vn.giaouoc.plan.web;

import java.util.List;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.year.YearFrame;

/**
 * The plan of a year, ready to be shown.
 *
 * @param version for example “dự thảo 0.3”
 * @param copied “chép từ năm 2023, đã chỉnh ngày”, or empty
 * @param todo what the reader should do next, at most a few links
 * @param mayEdit whether the reader leads and the year is not closed
 * @param mayAdopt whether the plan waits to be adopted by the reader
 */
public record PlanPage(
    YearFrame frame,
    String path,
    String version,
    String copied,
    List<Link> todo,
    boolean mayEdit,
    boolean mayAdopt,
    List<ThemeRow> themes,
    List<TextRow> texts,
    List<MovementRow> movements,
    List<ItemGroup> groups,
    List<UnitRow> units) {

  /** A theme; {@code note} says whose it is. */
  public record ThemeRow(String text, String note, boolean suggested, String link) {}

  /** One part of the running text. */
  public record TextRow(String label, String text) {}

  /** A movement; {@code depth} 0 at the top, deeper where it answers another. */
  public record MovementRow(
      String name,
      int depth,
      String level,
      String launcher,
      String period,
      String area,
      String form,
      String aim,
      String link) {}

  /** The lines of one kind. */
  public record ItemGroup(String title, String hint, String add, List<ItemRow> items) {}

  /** One line of the plan. */
  public record ItemRow(String text, String note, String due, String link, String source) {}

  /** A unit's own plan. */
  public record UnitRow(
      String name, boolean me, boolean sent, String responsible, String when, String link) {}
}
