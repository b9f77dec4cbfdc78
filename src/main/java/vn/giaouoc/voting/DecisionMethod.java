package vn.giaouoc.voting;

/** How a round comes to its result. */
public enum DecisionMethod {
  VOTE("Biểu quyết hoặc bỏ phiếu"),
  AGREEMENT("Thống nhất, ghi tên đơn vị đồng ý"),
  ACCLAMATION("Suy tôn");

  private final String vi;

  DecisionMethod(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
