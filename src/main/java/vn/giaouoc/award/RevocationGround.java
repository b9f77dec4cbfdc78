package vn.giaouoc.award;

/** Why an award is revoked (Luật Thi đua, khen thưởng 2022, Điều 93). */
public enum RevocationGround {
  DECEIT("Gian dối trong kê khai thành tích"),
  FORGERY("Cung cấp thông tin sai, giả mạo hồ sơ"),
  PROCEDURE("Thẩm định, xét, đề nghị trái quy định"),
  FINDING("Có kết luận, bản án về vi phạm trong thời gian tính thành tích");

  private final String vi;

  RevocationGround(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
