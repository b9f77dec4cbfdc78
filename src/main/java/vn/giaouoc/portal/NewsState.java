package vn.giaouoc.portal;

/** Where a news item stands. */
public enum NewsState {
  DRAFT("Bản nháp"),
  PUBLISHED("Đã đăng"),
  WITHDRAWN("Đã gỡ");

  private final String vi;

  NewsState(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
