package vn.giaouoc.award.domain;

/** Whether a unit may be proposed, in one word. */
public enum Fitness {
  BARRED("Chưa xét khen thưởng"),
  UNCHECKED("Chưa rà soát xong"),
  TO_WEIGH("Cần cân nhắc"),
  FIT("Đủ điều kiện xét");

  private final String vi;

  Fitness(String vi) {
    this.vi = vi;
  }

  /** The words officials read. */
  public String vi() {
    return vi;
  }
}
