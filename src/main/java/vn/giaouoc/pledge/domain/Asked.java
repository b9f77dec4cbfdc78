package vn.giaouoc.pledge.domain;

/** What is asked for a target, and of whom: it follows from the {@link Measure} alone. */
public enum Asked {
  PARTS("Số đạt trên tổng số"),
  COUNT("Số lượng"),
  LEVEL("Mức xếp loại"),
  ACHIEVEMENT("Đạt hay chưa");

  private final String vi;

  Asked(String vi) {
    this.vi = vi;
  }

  /** The name officials read. */
  public String vi() {
    return vi;
  }

  /** What has to be entered. */
  public static Asked of(Measure m) {
    return switch (m.kind()) {
      case QUALITATIVE -> ACHIEVEMENT;
      case TITLE -> m.level() == null ? ACHIEVEMENT : LEVEL;
      case ZERO -> COUNT;
      case SHARE -> m.countsUnits() ? ofOneUnit(m) : PARTS;
      case COUNT -> m.scope() == TargetScope.BLOC && m.countsUnits() ? ofOneUnit(m) : COUNT;
    };
  }

  /** Whether every unit enters its own; otherwise the leader enters one figure for the bloc. */
  public static boolean ofEachUnit(Measure m) {
    if (m.scope() == TargetScope.EACH_UNIT) {
      return true;
    }
    var of = m.population();
    return m.kind() != MeasureKind.QUALITATIVE
        && m.kind() != MeasureKind.TITLE
        && of != null
        && of.code() != PopulationCode.BLOC;
  }

  private static Asked ofOneUnit(Measure m) {
    return m.level() == null ? ACHIEVEMENT : LEVEL;
  }
}
