package vn.giaouoc.voting;

/** What a voter marks. */
public enum ChoiceKind {
  APPROVE_EACH("Đồng ý hoặc không đồng ý với từng trường hợp"),
  CHOOSE_K("Chọn không quá số lượng cần chọn");

  private final String vi;

  ChoiceKind(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
