package vn.giaouoc.meeting.domain;

import vn.giaouoc.rule.Fraction;

/**
 * Whether enough member units are there, and why.
 *
 * @param members member units of the year
 * @param present those present or represented
 * @param unmarked those of whom it was not recorded yet
 */
public record Quorum(Fraction share, int members, int present, int unmarked) {

  public Quorum {
    if (members < 0 || present < 0 || unmarked < 0 || present + unmarked > members) {
      throw new IllegalArgumentException(present + "+" + unmarked + " of " + members);
    }
  }

  /** The smallest number of units that is enough. */
  public int needed() {
    return Math.toIntExact(share.ceilingOf(members));
  }

  /** Whether enough are there; a bloc without members never has a quorum. */
  public boolean met() {
    return members > 0 && share.isReachedBy(present, members);
  }

  /** Whether every unit was marked. */
  public boolean complete() {
    return unmarked == 0;
  }

  /** For example “5/5 đơn vị có mặt, cần 4 (ít nhất 2/3 số đơn vị thành viên): đủ”. */
  public String sentence() {
    var missing = needed() - present;
    return "%d/%d đơn vị có mặt, cần %d (ít nhất %s số đơn vị thành viên): %s%s"
        .formatted(
            present,
            members,
            needed(),
            share,
            met() ? "đủ" : "còn thiếu " + missing,
            unmarked == 0 ? "" : "; chưa điểm danh " + unmarked + " đơn vị");
  }
}
