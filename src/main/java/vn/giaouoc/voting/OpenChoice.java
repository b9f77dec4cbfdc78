package vn.giaouoc.voting;

/** What a unit says in an open or written vote. */
public enum OpenChoice {
  AGREE("Đồng ý"),
  DISAGREE("Không đồng ý"),
  ABSTAIN("Không biểu quyết");

  private final String vi;

  OpenChoice(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
