package vn.giaouoc.pledge.domain;

import java.util.List;
import java.util.Optional;

/**
 * Levels in their order, lowest first. “Hoàn thành tốt nhiệm vụ trở lên” includes “hoàn thành xuất
 * sắc nhiệm vụ” (REQ-38).
 *
 * @param levels from the lowest to the highest, at least two
 */
public record OrdinalScale(String code, String vi, List<OrdinalLevel> levels) {

  /** The yearly grade of units, organisations and staff. */
  public static final OrdinalScale UNIT_COMPLETION =
      new OrdinalScale(
          "UNIT_COMPLETION",
          "Mức độ hoàn thành nhiệm vụ",
          List.of(
              new OrdinalLevel("KHONG_HOAN_THANH", "không hoàn thành nhiệm vụ"),
              new OrdinalLevel("HOAN_THANH", "hoàn thành nhiệm vụ"),
              new OrdinalLevel("HOAN_THANH_TOT", "hoàn thành tốt nhiệm vụ"),
              new OrdinalLevel("HOAN_THANH_XUAT_SAC", "hoàn thành xuất sắc nhiệm vụ")));

  /** All scales a target may use. */
  public static final List<OrdinalScale> ALL = List.of(UNIT_COMPLETION);

  public OrdinalScale {
    levels = List.copyOf(levels);
  }

  /** The scale with this code, if there is one. */
  public static Optional<OrdinalScale> byCode(String code) {
    return ALL.stream().filter(s -> s.code().equals(code)).findFirst();
  }

  /** The level with this code, if it belongs to the scale. */
  public Optional<OrdinalLevel> level(String code) {
    return levels.stream().filter(l -> l.code().equals(code)).findFirst();
  }

  /** The wording of a level; its code where the scale does not know it. */
  public String wording(String code) {
    return level(code).map(OrdinalLevel::vi).orElse(code);
  }

  /**
   * Below zero, zero or above zero as the first level is lower than, equal to or higher than the
   * second; {@link IllegalArgumentException} for a level of another scale.
   */
  public int compare(String one, String other) {
    return Integer.compare(rank(one), rank(other));
  }

  /** Whether the level is this floor or higher (“trở lên”). */
  public boolean isAtLeast(String level, String floor) {
    return compare(level, floor) >= 0;
  }

  private int rank(String code) {
    for (var i = 0; i < levels.size(); i++) {
      if (levels.get(i).code().equals(code)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no level " + code + " in scale " + this.code);
  }
}
