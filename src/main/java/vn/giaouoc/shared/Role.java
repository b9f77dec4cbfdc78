package vn.giaouoc.shared;

/**
 * What an account may be (vai trò). A role means nothing without the scope of its {@link Grant}.
 */
public enum Role {
  UNIT_OFFICER("Chuyên viên thi đua, khen thưởng"),
  UNIT_HEAD("Thủ trưởng đơn vị"),
  LEADER_SECRETARY("Thư ký khối"),
  LEADER_HEAD("Lãnh đạo Khối trưởng"),
  CHECK_TEAM("Tổ kiểm tra chéo"),
  TELLER("Tổ kiểm phiếu"),
  OVERSEER("Lãnh đạo phụ trách khối"),
  BOARD_OFFICER("Chuyên viên Ban Thi đua - Khen thưởng"),
  BOARD_HEAD("Lãnh đạo Ban Thi đua - Khen thưởng"),
  COUNCIL_MEMBER("Thành viên Hội đồng Thi đua - Khen thưởng"),
  CHAIRMAN("Chủ tịch Ủy ban nhân dân tỉnh"),
  ADMIN("Quản trị hệ thống");

  private final String vi;

  Role(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
