package vn.giaouoc.work;

/** Where a direction came from (nguồn của ý kiến chỉ đạo). */
public enum DirectionSource {
  MEETING("Tại hội nghị"),
  OVERSEER("Lãnh đạo phụ trách khối"),
  BOARD("Ban Thi đua - Khen thưởng"),
  LEADER("Khối trưởng");

  private final String vi;

  DirectionSource(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
