package vn.giaouoc.pledge.web;

import java.util.List;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearFrame;

/** One target of one unit at one checkpoint: light, figure, note, evidence, history. */
public record FigureDetailPage(
    YearFrame frame,
    String title,
    String back,
    String action,
    String text,
    String planned,
    String asked,
    List<Option> options,
    long target,
    String version,
    TargetMatrixPage.Cell light,
    boolean mayEnter,
    String note,
    List<Evidence> evidence,
    List<Past> history) {

  /** A figure entered before, the newest first. */
  public record Past(String figure, String note, String who, String when) {}
}
