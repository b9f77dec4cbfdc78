package vn.giaouoc.scoring.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * What one unit gives the others.
 *
 * @param back the page where the members' scoring of each other stands
 * @param closedBecause why nothing may be entered now; empty when it may
 * @param progress how far it is
 */
public record PeerSheetPage(
    YearFrame frame,
    String back,
    String path,
    String unit,
    String closedBecause,
    String progress,
    List<Column> columns,
    List<Row> rows,
    boolean maySubmit,
    boolean mayTakeBack) {

  /** Whether points may be entered now. */
  public boolean isWritable() {
    return closedBecause.isEmpty();
  }

  /** One leaf by which the members score each other. */
  public record Column(String title, String maximum, String guide) {}

  /**
   * One unit that is scored.
   *
   * @param version the field with the version
   * @param fields the fields with the points, one for each column
   */
  public record Row(String key, String unit, String version, List<String> fields) {}
}
