package vn.giaouoc.bloc.web;

import java.util.List;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.shared.web.Option;

/**
 * The members of a bloc in one year.
 *
 * @param version of the list, empty when there is none yet
 * @param warning what does not fit, empty if nothing
 * @param missing former members without a successor in the list
 * @param others the years that have a list
 * @param copyFrom the year to copy from, 0 when there is none or the reader may not
 */
public record MembersPage(
    long bloc,
    String name,
    int year,
    List<Row> members,
    String stated,
    String version,
    String warning,
    List<Missing> missing,
    List<Seat> seats,
    List<Link> others,
    int copyFrom,
    boolean mayEdit,
    boolean mayKeepSecretariat,
    List<Option> options,
    Form form) {

  /** One member. */
  public record Row(
      int ordinal,
      long unit,
      String href,
      String name,
      String kind,
      String role,
      String lineage,
      String state) {}

  /** A former member that no longer exists. */
  public record Missing(long unit, String name, String since) {}

  /** A place in the secretariat. */
  public record Seat(long id, String unit, String position, String task) {}

  /** The same page around another form. */
  MembersPage with(Form other) {
    return new MembersPage(
        bloc,
        name,
        year,
        members,
        stated,
        version,
        warning,
        missing,
        seats,
        others,
        copyFrom,
        mayEdit,
        mayKeepSecretariat,
        options,
        other);
  }

  /** The address of the page. */
  public String path() {
    return "/khoi/" + bloc + "/thanh-vien/" + year;
  }
}
