package vn.giaouoc.scoring.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * Why a unit has its rank: from the rank to the comparison, the total, the groups, the leaves, what
 * was entered, the file and the person.
 *
 * @param decision the comparison with the unit above, in one sentence
 * @param sum how the total is formed
 */
public record WhyPage(
    YearFrame frame,
    String path,
    String unit,
    String rank,
    String decision,
    List<String> sum,
    List<String> reasons,
    List<Line> lines,
    List<String> facts) {

  /** One node with its result. */
  public record Line(
      String css,
      String title,
      String maximum,
      String points,
      String how,
      String entered,
      String by,
      List<SheetPage.File> files) {}
}
