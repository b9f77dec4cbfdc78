package vn.giaouoc.rule;

/** What kind of value a parameter has. */
public enum ParameterType {
  FRACTION("Tỷ lệ, ví dụ 2/3 hoặc 90 %"),
  INTEGER("Số nguyên"),
  INTEGERS("Các số nguyên, cách nhau bằng dấu phẩy"),
  MONEY("Số tiền, đồng"),
  BOOLEAN("Có hoặc Không"),
  CHOICE("Một trong các lựa chọn"),
  DAY("Ngày trong năm, ví dụ 31/03 hoặc 15/01 năm sau"),
  QUOTA("Số đơn vị: số cờ, số bằng khen; ví dụ 1-7: 1, 2; 8-: 1, 4");

  private final String vi;

  ParameterType(String vi) {
    this.vi = vi;
  }

  /** How it is written. */
  public String vi() {
    return vi;
  }
}
