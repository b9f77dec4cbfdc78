package vn.giaouoc.award.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * The bloc's award proposal as it stands.
 *
 * @param state which version it is and whether it is sent
 */
public record AwardProposalPage(YearFrame frame, String state, List<Row> rows) {

  /** One award proposed. */
  public record Row(String name, String award, String share, String reason) {}
}
