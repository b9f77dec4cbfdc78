package vn.giaouoc.plan;

/** How the leader answers a comment. */
public enum ReplyKind {
  TIEP_THU("Tiếp thu"),
  GIAI_TRINH("Giải trình");

  private final String vi;

  ReplyKind(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
