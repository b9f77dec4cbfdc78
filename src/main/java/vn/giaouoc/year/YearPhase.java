package vn.giaouoc.year;

/** The eight steps of the bar on every page: the 21 states in groups a person can remember. */
public enum YearPhase {
  PREPARING("Chuẩn bị", BlocYearState.PREPARED),
  DRAFTING("Dự thảo, góp ý", BlocYearState.BOARD_REVIEW),
  PLEDGING("Ký giao ước", BlocYearState.PLEDGED),
  FIRST_HALF("6 tháng đầu, sơ kết", BlocYearState.MIDYEAR_MEETING),
  SECOND_HALF("6 tháng cuối", BlocYearState.RUNNING_H2),
  SCORING("Chấm điểm", BlocYearState.OBJECTION),
  REVIEW("Tổng kết, trình", BlocYearState.PROPOSED),
  AWARDS("Xét, khen thưởng", BlocYearState.CLOSED);

  private final String vi;
  private final BlocYearState last;

  YearPhase(String vi, BlocYearState last) {
    this.vi = vi;
    this.last = last;
  }

  /** The words on the bar. */
  public String vi() {
    return vi;
  }

  /** The phase to which this state belongs. */
  public static YearPhase of(BlocYearState state) {
    for (var phase : values()) {
      if (!state.isAfter(phase.last)) {
        return phase;
      }
    }
    throw new IllegalStateException("no phase holds " + state);
  }
}
