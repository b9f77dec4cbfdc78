package vn.giaouoc.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/**
 * The ranking of a year.
 *
 * @param kind “Kết quả dự kiến” or “Kết quả cuối cùng”; empty when there is none
 * @param basis table version, rules, time and hash of the result
 * @param measure what ranks compare
 * @param notes what the reader should know of this result
 * @param unranked members without a submitted sheet
 * @param hasLastYear whether last year's final ranking may be seen beside it
 * @param ties units that share a rank, for the meeting to decide
 */
public record RankingPage(
    YearFrame frame,
    String path,
    String kind,
    String tone,
    List<String> basis,
    String measure,
    List<Row> rows,
    List<String> notes,
    List<String> unranked,
    List<List<Option>> ties,
    boolean mayCompute,
    boolean mayFix,
    boolean mayDecide,
    boolean mayPublish,
    boolean published,
    boolean hasLastYear,
    boolean maySeeStored,
    @Nullable String hidden) {

  /**
   * One unit.
   *
   * @param heading the cluster that begins here; empty where none does
   * @param cluster of the unit, where the ranks are not given within clusters; may be empty
   */
  public record Row(
      String heading,
      String cluster,
      String rank,
      boolean tied,
      String unit,
      boolean me,
      String base,
      String bonus,
      String deduction,
      String total,
      String rate,
      String grade,
      String decidedBy,
      boolean knockedOut,
      String href) {}
}
