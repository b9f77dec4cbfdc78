package vn.giaouoc.scoring.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * Which unit is in which cluster.
 *
 * @param use what the table in force does with clusters; empty when nothing
 * @param by who divided the bloc and when; empty when nobody has
 * @param names of the clusters there are
 * @param closedBecause why nothing may be changed; empty when it may
 * @param mayDivide whether the reader may
 */
public record ClusterPage(
    YearFrame frame,
    String path,
    String use,
    String by,
    List<Line> lines,
    List<String> names,
    String closedBecause,
    boolean mayDivide) {

  /** One unit. */
  public record Line(String field, String unit, String cluster, boolean me) {}
}
