package vn.giaouoc.bloc.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Link;

/**
 * One bloc as of a date.
 *
 * @param past whether the date is not today: then the page says so
 * @param leader the unit that leads on that date, or a sentence that there is none
 * @param flags where each rotating flag is
 * @param years the years that are open
 * @param closed the years that are closed
 * @param opening where the reader opens a new year, or null
 * @param warnings times without a leader, lists that do not fit, no act in force
 * @param actions what the Board may do; empty for others
 */
public record BlocPage(
    long id,
    String name,
    String pretitle,
    String asOf,
    boolean past,
    String leader,
    String deputies,
    String overseer,
    String rotation,
    List<FlagLine> flags,
    List<Link> years,
    List<Link> closed,
    @Nullable Link opening,
    List<String> warnings,
    List<NameRow> names,
    List<ActRow> acts,
    List<TermRow> terms,
    List<ListRow> lists,
    List<AdviceRow> advices,
    List<SpanRow> oversights,
    List<Link> actions) {

  /** Where a flag is and since when. */
  public record FlagLine(String label, String where) {}

  /** A name in time; {@code shown} marks the leading one on the date. */
  public record NameRow(
      String name, String use, String from, String to, String source, boolean shown) {}

  /** An act in time. */
  public record ActRow(String title, String cite, String from, String to, boolean inForce) {}

  /** A term as leader or deputy. */
  public record TermRow(
      int year,
      String role,
      String unit,
      String href,
      String from,
      String to,
      String representative,
      String basis,
      boolean now) {}

  /** A year's list of members. */
  public record ListRow(int year, int count, String href, String warning) {}

  /** Advice of the Board to rename the bloc. */
  public record AdviceRow(
      String on,
      String adviser,
      String advice,
      String name,
      String status,
      String tone,
      String answer) {}

  /** Something in time. */
  public record SpanRow(String what, String from, String to) {}
}
