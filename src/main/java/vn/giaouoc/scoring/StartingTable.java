package vn.giaouoc.scoring;

import vn.giaouoc.scoring.domain.ScoreTable;

/**
 * A table shipped with the program, from which a bloc may start.
 *
 * @param source where it is drawn from
 * @param certainty how sure its content is, in words for a person
 */
public record StartingTable(
    String code, String title, String source, String certainty, ScoreTable table) {

  /** The code of the table made for blocs of Party agencies, the first to offer. */
  public static final String OWN = "co-quan-dang";
}
