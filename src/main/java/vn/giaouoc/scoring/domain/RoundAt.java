package vn.giaouoc.scoring.domain;

/** Where points are rounded, once. */
public enum RoundAt {
  LEAF("từng nội dung chấm"),
  /** Leaves stay exact fractions; only the total is rounded. */
  TOTAL("tổng điểm");

  private final String vi;

  RoundAt(String vi) {
    this.vi = vi;
  }

  /** The words officials read. */
  public String vi() {
    return vi;
  }
}
