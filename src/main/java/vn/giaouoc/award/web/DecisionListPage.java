package vn.giaouoc.award.web;

import java.util.List;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.year.YearFrame;

/**
 * The award decisions of a year with what each decides.
 *
 * @param next what happens now
 * @param known awards known from a source only, without a decision in the program
 */
public record DecisionListPage(
    YearFrame frame, String next, List<Link> links, List<Decision> decisions, List<Row> known) {

  /** A decision; {@code open} is what the reader's button says, empty without one. */
  public record Decision(
      String href,
      String title,
      String subject,
      String state,
      String tone,
      String open,
      List<Row> rows) {}

  /**
   * What was decided for one recipient.
   *
   * @param why the reason it was not given for; empty for one given
   * @param grounds where the result comes from
   * @param notice what became of the notice to a unit not chosen
   * @param tell where the notice is recorded; empty where the reader may or need not
   */
  public record Row(
      String name,
      boolean me,
      String award,
      String reason,
      String outcome,
      String tone,
      String why,
      List<Link> grounds,
      String notice,
      String tell) {}
}
