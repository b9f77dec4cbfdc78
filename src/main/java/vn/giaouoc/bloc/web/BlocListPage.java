package vn.giaouoc.bloc.web;

import java.util.List;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.shared.web.Option;

/** The blocs the reader sees, by province and type. */
public record BlocListPage(
    Form form, List<Option> provinces, List<Group> groups, String summary, boolean mayCreate) {

  /** The blocs of one type in one province. */
  public record Group(String title, List<Row> rows) {}

  /**
   * One bloc.
   *
   * @param hit the other name that was found, empty when it is the name shown
   * @param members how many the latest list has, and of which year
   * @param years its open years
   */
  public record Row(
      String href, String name, String hit, String members, String leader, List<Link> years) {}
}
