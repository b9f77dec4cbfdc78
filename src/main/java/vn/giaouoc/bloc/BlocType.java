package vn.giaouoc.bloc;

/** Khối gathers units alike in function, cụm units alike in territory. */
public enum BlocType {
  KHOI("Khối thi đua"),
  CUM("Cụm thi đua");

  private final String vi;

  BlocType(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
