package vn.giaouoc.unit;

/** What side of public life a unit kind belongs to. */
public enum Sector {
  PARTY("Cơ quan Đảng"),
  STATE("Cơ quan nhà nước"),
  FRONT("Mặt trận, đoàn thể, hội"),
  PUBLIC_SERVICE("Đơn vị sự nghiệp"),
  LOCALITY("Địa phương"),
  ENTERPRISE("Doanh nghiệp"),
  CENTRAL("Cơ quan trung ương"),
  ARMED_FORCES("Lực lượng vũ trang");

  private final String vi;

  Sector(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
