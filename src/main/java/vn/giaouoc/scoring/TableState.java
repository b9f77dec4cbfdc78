package vn.giaouoc.scoring;

/** The states of one version of a score table. */
public enum TableState {
  DRAFT("Dự thảo"),
  CONSULTED("Đã gửi lấy ý kiến"),
  APPROVED("Đã duyệt"),
  APPLIED("Đang áp dụng"),
  LOCKED("Đã khóa");

  private final String vi;

  TableState(String vi) {
    this.vi = vi;
  }

  /** The words officials read. */
  public String vi() {
    return vi;
  }

  /** Whether its content may still change. */
  public boolean isDraft() {
    return this == DRAFT || this == CONSULTED;
  }
}
