package vn.giaouoc.plan;

/** The drafts on which units and the Board comment. */
public enum DraftDocument {
  PLAN("Kế hoạch"),
  REGULATION("Quy chế"),
  PLEDGE("Giao ước"),
  SCORE_TABLE("Bảng điểm"),
  OTHER("Nội dung khác");

  private final String vi;

  DraftDocument(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
