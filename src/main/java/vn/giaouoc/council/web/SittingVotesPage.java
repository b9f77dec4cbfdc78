package vn.giaouoc.council.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * The form for the votes of a sitting.
 *
 * @param takingPart how many take part, in words
 */
public record SittingVotesPage(YearFrame frame, String back, String takingPart, List<Row> rows) {

  /** One item; its fields end with its id. */
  public record Row(String id, String name, String award, String rule, boolean secretAdvised) {}
}
