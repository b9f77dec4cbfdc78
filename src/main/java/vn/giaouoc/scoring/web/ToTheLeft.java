package vn.giaouoc.scoring.web;

import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.shared.Vi;

/**
 * How a cell differs from the one to its left.
 *
 * @param words for example “thấp hơn 1,5”; empty when equal
 * @param css {@code up} when the unit comes off better, {@code down} when worse; empty when equal
 */
record ToTheLeft(String words, String css) {

  static final ToTheLeft SAME = new ToTheLeft("", "");

  /**
   * The difference.
   *
   * @param taken whether these points are taken off the total
   */
  static ToTheLeft of(Cell own, Cell left, boolean taken) {
    if (!own.differsFrom(left)) {
      return SAME;
    }
    var by = own.points().subtract(left.points());
    if (by.signum() == 0) {
      return new ToTheLeft("khác cách trả lời", "up");
    }
    var less = by.signum() < 0;
    var how = taken ? (less ? "trừ bớt " : "trừ thêm ") : (less ? "thấp hơn " : "cao hơn ");
    return new ToTheLeft(how + Vi.number(by.abs()), less == taken ? "up" : "down");
  }
}
