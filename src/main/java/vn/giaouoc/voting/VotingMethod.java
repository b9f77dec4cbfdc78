package vn.giaouoc.voting;

/** How votes are given (biểu quyết, bỏ phiếu kín, xin ý kiến bằng văn bản). */
public enum VotingMethod {
  OPEN("Biểu quyết công khai"),
  SECRET("Bỏ phiếu kín"),
  WRITTEN("Xin ý kiến bằng văn bản");

  private final String vi;

  VotingMethod(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
