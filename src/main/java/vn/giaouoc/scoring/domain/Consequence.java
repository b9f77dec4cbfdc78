package vn.giaouoc.scoring.domain;

/**
 * A sanction and from how many times on it follows.
 *
 * @param from 1 for the first time, 2 for “tái phạm”
 */
public record Consequence(int from, Sanction sanction) {

  public Consequence {
    if (from < 1) {
      throw new IllegalArgumentException("a sanction follows from the first time or later");
    }
  }

  /** The consequence in words. */
  public String vi() {
    return from == 1 ? sanction.vi() : "từ " + from + " lần: " + sanction.vi();
  }
}
