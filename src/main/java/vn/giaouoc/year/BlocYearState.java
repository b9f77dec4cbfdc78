package vn.giaouoc.year;

/** The 21 states of a bloc's year, in their order. */
public enum BlocYearState {
  PREPARED("Chuẩn bị"),
  DRAFTING("Xây dựng dự thảo"),
  CONSULTING("Lấy ý kiến"),
  BOARD_REVIEW("Ban Thi đua - Khen thưởng góp ý"),
  LAUNCH_MEETING("Hội nghị ký kết"),
  PLEDGED("Đã ký giao ước"),
  RUNNING_H1("Thực hiện 6 tháng đầu năm"),
  MIDYEAR_REPORTING("Báo cáo 6 tháng"),
  MIDYEAR_MEETING("Sơ kết 6 tháng"),
  RUNNING_H2("Thực hiện 6 tháng cuối năm"),
  SELF_SCORING("Tự chấm điểm"),
  CROSS_CHECK("Kiểm tra chéo"),
  BLOC_SCORING("Khối chấm, thống nhất điểm"),
  OBJECTION("Giải trình, kiến nghị"),
  YEAREND_MEETING("Tổng kết, bình xét"),
  PROPOSED("Đã trình khen thưởng"),
  BOARD_APPRAISAL("Ban Thi đua - Khen thưởng thẩm định"),
  COUNCIL("Hội đồng xét"),
  DECIDED("Đã có quyết định"),
  AWARDED("Đã trao thưởng"),
  CLOSED("Kết thúc");

  private final String vi;

  BlocYearState(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }

  /** Whether this state comes after the other. */
  public boolean isAfter(BlocYearState other) {
    return compareTo(other) > 0;
  }

  /** Whether this state comes before the other. */
  public boolean isBefore(BlocYearState other) {
    return compareTo(other) < 0;
  }
}
