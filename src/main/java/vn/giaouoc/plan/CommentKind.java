package vn.giaouoc.plan;

/** What a unit answered to the drafts. */
public enum CommentKind {
  COMMENT("Có ý kiến"),
  AGREED("Đồng ý"),
  NO_REPLY("Không có ý kiến");

  private final String vi;

  CommentKind(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
