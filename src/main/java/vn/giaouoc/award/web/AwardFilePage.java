package vn.giaouoc.award.web;

import java.util.List;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * One award file: what it must hold and what it holds.
 *
 * @param at its address
 * @param facts what is proposed and why, as name and value
 * @param edit whether the reader may add and take out papers now
 * @param locked why nobody may; empty while it is open
 * @param kinds of papers to add
 * @param reusable files handed in before that can be used again
 */
public record AwardFilePage(
    YearFrame frame,
    String at,
    String back,
    String title,
    List<Option> facts,
    List<Check> checklist,
    List<PaperRow> papers,
    boolean edit,
    String locked,
    List<Option> kinds,
    List<Option> reusable,
    Own own) {

  /** A paper the file must or should have. */
  public record Check(String kind, String state, String tone, String article) {}

  /** A paper in the file; {@code href} is empty for a paper original. */
  public record PaperRow(
      String id, String kind, String title, String document, String href, String added) {}

  /**
   * The unit's own submission.
   *
   * @param shown whether the unit can have one
   * @param may whether the reader may register it now
   * @param registered what is in the register, in words; empty before
   * @param pdf where it is looked at or fetched
   */
  public record Own(
      boolean shown, boolean may, String registered, String number, String pdf, String docx) {}
}
