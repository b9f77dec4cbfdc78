package vn.giaouoc.unit;

/** What may happen to a unit as an organisation (biến động). Closed: each is an operation. */
public enum UnitEventType {
  ESTABLISH("Thành lập"),
  RENAME("Đổi tên"),
  MERGE_INTO("Sáp nhập"),
  CONSOLIDATE("Hợp nhất"),
  DIVIDE("Chia"),
  SPLIT_OFF("Tách"),
  DISSOLVE("Giải thể"),
  MOVE_BLOC("Chuyển khối");

  private final String vi;

  UnitEventType(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
