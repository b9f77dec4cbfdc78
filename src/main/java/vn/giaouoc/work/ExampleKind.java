package vn.giaouoc.work;

/** Who an advanced example is. A person is named by position. */
public enum ExampleKind {
  COLLECTIVE("Tập thể điển hình tiên tiến"),
  PERSON("Cá nhân điển hình tiên tiến"),
  NEW_FACTOR("Nhân tố mới");

  private final String vi;

  ExampleKind(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
