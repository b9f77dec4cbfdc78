package vn.giaouoc.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * The score table of a year: the version shown, its mistakes, its other versions.
 *
 * @param path of the table pages
 * @param number of the version shown, 0 when there is none
 * @param tryOut a draft tried out with three imaginary units; null for others
 * @param starting the tables to start from, when there is none yet
 */
public record TablePage(
    YearFrame frame,
    String path,
    int number,
    int version,
    String title,
    String state,
    String tone,
    List<String> facts,
    List<Row> rows,
    List<Problem> problems,
    List<String> grades,
    List<String> ties,
    List<Version> versions,
    List<Start> starting,
    boolean mayEdit,
    boolean mayApprove,
    @Nullable String approveNote,
    boolean mayRenew,
    @Nullable TryOutPane tryOut) {

  /** Whether a mistake blocks. */
  public boolean isBlocked() {
    return problems.stream().anyMatch(Problem::blocks);
  }

  /** A table to start from; {@code facts} say in short what it holds. */
  public record Start(
      String code, String title, String facts, String source, String certainty, String css) {}

  /** One node. */
  public record Row(
      String key,
      String css,
      String code,
      String text,
      String maximum,
      String rule,
      String guide,
      String evidence,
      String extra,
      List<Option> add) {}

  /** One mistake. */
  public record Problem(String severity, boolean blocks, String place, String sentence) {}

  /** One version of the list. */
  public record Version(
      int number,
      String title,
      String made,
      String approved,
      boolean shown,
      @Nullable Integer previous) {}
}
