package vn.giaouoc.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.year.YearFrame;

/**
 * Why a unit has its rank: from the rank to the comparison, the total, the groups, the leaves, what
 * was entered, the file and the person.
 *
 * @param decision the comparison with the unit above, in one sentence
 * @param sum how the total is formed
 * @param gap why not one grade higher; null at the highest grade
 */
public record WhyPage(
    YearFrame frame,
    String path,
    String unit,
    String rank,
    String decision,
    List<String> sum,
    List<String> reasons,
    @Nullable Gap gap,
    List<Line> lines,
    List<String> facts) {

  /**
   * Why not one grade higher.
   *
   * @param more how many leaves could bring points beside those shown
   */
  public record Gap(String grade, List<String> missing, List<Remedy> remedies, String more) {}

  /**
   * One leaf at its best.
   *
   * @param points “now → best”
   * @param href the supposition itself; empty where it is not one of points
   */
  public record Remedy(
      String leaf, String points, String total, String grade, boolean enough, String href) {}

  /**
   * One node with its result.
   *
   * @param rule what the table says of a leaf; empty above leaves
   * @param whatIf where other points may be supposed; empty above leaves
   */
  public record Line(
      String css,
      String title,
      List<String> rule,
      String maximum,
      String points,
      String how,
      String entered,
      String by,
      List<SheetPage.File> files,
      String whatIf) {}
}
