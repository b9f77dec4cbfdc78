package vn.giaouoc.scoring.domain;

/**
 * A sanction and from how many times on it follows.
 *
 * @param from 1 for the first time, 2 for “tái phạm”
 */
public record Consequence(int from, Sanction sanction) {

  public Consequence {
    if (from < 1) {
      throw new IllegalArgumentException("from: chế tài áp dụng từ lần thứ 1 trở đi.");
    }
  }

  /** The consequence in words. */
  public String vi() {
    return from == 1 ? sanction.vi() : "từ " + from + " lần: " + sanction.vi();
  }
}
