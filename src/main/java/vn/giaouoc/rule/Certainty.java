package vn.giaouoc.rule;

/** How sure the source of a value is; what a person has not checked only warns. */
public enum Certainty {
  VERIFIED("Đã đối chiếu văn bản", "ok"),
  PRESS("Theo báo chí", "info"),
  SECONDARY("Theo nguồn thứ cấp", "info"),
  UNVERIFIED("Chưa đối chiếu văn bản", "warn"),
  DESIGN("Mặc định của chương trình", "muted");

  private final String vi;
  private final String tone;

  Certainty(String vi, String tone) {
    this.vi = vi;
    this.tone = tone;
  }

  /** The words officials read. */
  public String vi() {
    return vi;
  }

  /** The tone of its badge. */
  public String tone() {
    return tone;
  }
}
