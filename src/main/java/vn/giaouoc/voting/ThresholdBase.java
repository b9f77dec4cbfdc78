package vn.giaouoc.voting;

/** What the share of votes is taken of. */
public enum ThresholdBase {
  MEMBERS("tổng số thành viên", "thành viên"),
  PRESENT("số thành viên có mặt", "thành viên có mặt"),
  BALLOTS_CAST("số phiếu thu về", "phiếu thu về"),
  VALID_BALLOTS("số phiếu hợp lệ", "phiếu hợp lệ");

  private final String vi;
  private final String counted;

  ThresholdBase(String vi, String counted) {
    this.vi = vi;
    this.counted = counted;
  }

  /** The name officials read: “tổng số thành viên”. */
  public String vi() {
    return vi;
  }

  /** What one of them is, after a number: “7/10 thành viên”. */
  public String counted() {
    return counted;
  }
}
