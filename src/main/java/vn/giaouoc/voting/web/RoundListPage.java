package vn.giaouoc.voting.web;

import java.util.List;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.year.YearFrame;

/**
 * The award review of a year.
 *
 * @param quota the quota in one sentence
 * @param exclusions where the exclusions are checked
 * @param prepare a link for each kind of round the reader may prepare
 */
public record RoundListPage(
    YearFrame frame, String quota, String exclusions, List<Link> prepare, List<Row> rounds) {

  /** One round; {@code chosen} are the names chosen, with the sentence that explains each. */
  public record Row(
      String href,
      String title,
      String purpose,
      String state,
      String tone,
      String heldOn,
      String rules,
      String summary,
      List<String> chosen) {}
}
