package vn.giaouoc.plan.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/** The kept versions of the plan and the regulation, the newest first. */
public record PlanVersionsPage(YearFrame frame, String path, List<Row> plan, List<Row> regulation) {

  /** One version. */
  public record Row(String number, String when, String who, String reason, String link) {}
}
