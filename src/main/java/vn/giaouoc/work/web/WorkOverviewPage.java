package vn.giaouoc.work.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * The work of the year at a glance: units by reports, models, activities, tasks.
 *
 * @param midyear for example “7/8 đơn vị đã gửi, còn: …”
 * @param mine what the reader's own unit has to do or see; empty for others
 * @param open the tasks not done yet
 */
public record WorkOverviewPage(
    YearFrame frame,
    String midyear,
    boolean midyearComplete,
    List<Mine> mine,
    List<Row> rows,
    Cell blocMidyear,
    Cell blocYearEnd,
    List<Open> open) {

  /** One thing of the reader's own unit. */
  public record Mine(String sentence, String link, String label, boolean first) {}

  /** A state with its address. */
  public record Cell(String state, String tone, String note, String link) {}

  /** One unit of the matrix. */
  public record Row(
      String unit,
      boolean me,
      Cell midyear,
      Cell yearEnd,
      int models,
      int activities,
      int openTasks) {}

  /** One open task. */
  public record Open(String body, String units, String due, String tone, String link) {}
}
