package vn.giaouoc.pledge.web;

import java.util.List;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.year.YearFrame;

/**
 * The pledge of a year, ready to be shown.
 *
 * @param version for example “dự thảo 0.3”
 * @param copied “chép từ năm 2023, đã chỉnh ngày”, or empty
 * @param todo what the reader should do next
 * @param signed for example “3/5 đơn vị đã ký”, or empty before adoption
 */
public record PledgePage(
    YearFrame frame,
    String path,
    String version,
    String copied,
    List<Link> todo,
    boolean mayEdit,
    boolean mayAdopt,
    String signed,
    List<TextRow> texts,
    List<ClauseRow> clauses,
    List<TargetRow> commitments) {

  /** One part of the running text. */
  public record TextRow(String label, String text) {}

  /** A clause with its targets. */
  public record ClauseRow(
      String title, String content, String link, String addTarget, List<TargetRow> targets) {}

  /** A target as a table prints it. */
  public record TargetRow(
      String number, String text, String planned, String level, String scope, String link) {}
}
