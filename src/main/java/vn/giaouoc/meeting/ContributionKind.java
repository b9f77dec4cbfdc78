package vn.giaouoc.meeting;

/** What was said: a prepared paper, a comment, or a direction of a leading person. */
public enum ContributionKind {
  PAPER("Tham luận"),
  COMMENT("Ý kiến góp ý"),
  DIRECTION("Ý kiến chỉ đạo");

  private final String vi;

  ContributionKind(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
