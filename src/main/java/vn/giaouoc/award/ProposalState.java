package vn.giaouoc.award;

/** Where a version of the proposal stands. */
public enum ProposalState {
  DRAFT("Đang lập"),
  SUBMITTED("Đã trình"),
  RETURNED("Bị trả lại"),
  WITHDRAWN("Khối đã rút");

  private final String vi;

  ProposalState(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
