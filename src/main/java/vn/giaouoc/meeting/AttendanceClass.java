package vn.giaouoc.meeting;

/** The classes in which those attending are counted (thành phần dự). */
public enum AttendanceClass {
  OVERSEEING_LEADER("Lãnh đạo phụ trách khối"),
  BOARD("Ban Thi đua - Khen thưởng"),
  UNIT_HEADS("Thủ trưởng các đơn vị"),
  SPECIALISTS("Chuyên viên làm công tác thi đua, khen thưởng"),
  GUESTS("Khách mời");

  private final String vi;

  AttendanceClass(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }
}
