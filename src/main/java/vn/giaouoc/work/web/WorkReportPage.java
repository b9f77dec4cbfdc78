package vn.giaouoc.work.web;

import java.util.List;
import vn.giaouoc.work.domain.ReportFacts;
import vn.giaouoc.year.YearFrame;

/**
 * One report; ready strings.
 *
 * @param at the address of the report
 * @param due the last day, or empty
 * @param returned why it was sent back, or empty
 * @param mayEdit whether the reader may write in it now
 * @param maySend whether the reader may send it now
 * @param mayGather whether the reader may write it anew from the units' reports
 */
public record WorkReportPage(
    YearFrame frame,
    String at,
    String title,
    String whose,
    String state,
    String tone,
    String due,
    String received,
    String returned,
    ReportFacts facts,
    String strengths,
    String weaknesses,
    String tasks,
    String proposals,
    String version,
    boolean mayEdit,
    boolean maySend,
    boolean mayReturn,
    boolean mayGather,
    boolean yearEnd,
    List<Old> sendings) {

  /** One sending. */
  public record Old(
      String title, String returned, String strengths, String weaknesses, String tasks) {}
}
