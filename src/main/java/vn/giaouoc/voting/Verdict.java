package vn.giaouoc.voting;

/** What a round says of one candidate. */
public enum Verdict {
  CHOSEN("Được chọn"),
  TIED("Bằng phiếu, chờ phân định"),
  FEWER_VOTES("Đạt tỷ lệ, ít phiếu hơn"),
  BELOW("Chưa đạt tỷ lệ");

  private final String vi;

  Verdict(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
