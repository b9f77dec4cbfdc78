package vn.giaouoc.pledge.domain;

import java.math.RoundingMode;

/** How a share of a small population becomes a whole number needed. */
public enum Rounding {
  CEILING("làm tròn lên", RoundingMode.CEILING),
  HALF_UP("làm tròn theo quy tắc thông thường", RoundingMode.HALF_UP),
  FLOOR("làm tròn xuống", RoundingMode.FLOOR);

  private final String vi;
  private final RoundingMode mode;

  Rounding(String vi, RoundingMode mode) {
    this.vi = vi;
    this.mode = mode;
  }

  /** The rule in words. */
  public String vi() {
    return vi;
  }

  RoundingMode mode() {
    return mode;
  }
}
