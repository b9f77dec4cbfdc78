package vn.giaouoc.scoring.domain;

/** What “không phát sinh” is worth at a leaf. */
public enum NotArisen {
  /** The maximum. */
  FULL("được điểm tối đa"),
  /** No points, and out of the assigned maximum. */
  NEUTRAL("không tính điểm, trừ khỏi điểm tối đa được giao"),
  /** No points, though the maximum still counts. */
  ZERO("0 điểm");

  private final String vi;

  NotArisen(String vi) {
    this.vi = vi;
  }

  /** The words officials use. */
  public String vi() {
    return vi;
  }
}
