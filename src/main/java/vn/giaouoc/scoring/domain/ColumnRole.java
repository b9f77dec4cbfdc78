package vn.giaouoc.scoring.domain;

/** Whose column of a sheet it is. */
public enum ColumnRole {
  SELF("Đơn vị tự chấm"),
  CHECK("Kiểm tra chéo"),
  BLOC("Khối chấm"),
  BOARD("Ban TĐKT thẩm định"),
  COUNCIL("Hội đồng xét");

  private final String vi;

  ColumnRole(String vi) {
    this.vi = vi;
  }

  /** Whether the bloc as a whole or one above it scores there. */
  public boolean ofBloc() {
    return this == BLOC || isAboveBloc();
  }

  /** Whether it is scored above the bloc, after the bloc has agreed on the points. */
  public boolean isAboveBloc() {
    return this == BOARD || this == COUNCIL;
  }

  /** The head of the column. */
  public String vi() {
    return vi;
  }
}
