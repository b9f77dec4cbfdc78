package vn.giaouoc.unit.web;

import java.util.List;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;

/**
 * The list of units.
 *
 * @param summary how many, and on which date their names are
 * @param previous address of the page before, empty if there is none
 * @param next address of the page after, empty if there is none
 */
public record UnitListPage(
    Form form,
    List<Option> provinces,
    List<Option> kinds,
    List<Row> rows,
    String summary,
    boolean mayAdd,
    boolean mayManage,
    String previous,
    String next) {

  /**
   * One unit.
   *
   * @param hit the old or other name that was found, empty when it is the name shown
   * @param ended empty, or since when it has ceased to exist
   */
  public record Row(
      String href,
      String name,
      String shortName,
      String hit,
      String kind,
      String province,
      String ended) {}
}
