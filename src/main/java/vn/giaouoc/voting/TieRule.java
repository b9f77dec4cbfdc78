package vn.giaouoc.voting;

/** What happens when equal votes leave a place open. */
public enum TieRule {
  SECOND_ROUND("Bỏ phiếu lại giữa các trường hợp bằng phiếu"),
  HIGHER_SCORE("Đơn vị có điểm thi đua cao hơn"),
  LEADER_CASTS("Khối trưởng quyết định"),
  BOARD_DECIDES("Ban Thi đua - Khen thưởng quyết định");

  private final String vi;

  TieRule(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
