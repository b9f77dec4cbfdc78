package vn.giaouoc.rule;

/** Who set a rule. A lower layer fills only what the upper ones leave open. */
public enum RuleLayer {
  LAW("Pháp luật"),
  PROVINCE("Tỉnh"),
  BLOC("Khối");

  private final String vi;

  RuleLayer(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
