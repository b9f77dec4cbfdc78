package vn.giaouoc.scoring.web;

import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.shared.Vi;

/**
 * How a cell differs from the one to its left.
 *
 * @param words for example “thấp hơn 1,5”; empty when equal
 * @param css {@code up} when the unit comes off better, {@code down} when worse; empty when equal
 */
record ToTheLeft(String words, String css) {

  static final ToTheLeft SAME = new ToTheLeft("", "");

  /** The difference of a leaf in a column; none before the unit has entered anything. */
  static ToTheLeft of(SheetContent content, ColumnRole role, String leaf) {
    var columns = content.columns();
    var left = columns.plan().left(role);
    return left.isEmpty() || !columns.written().containsKey(ColumnRole.SELF)
        ? SAME
        : of(
            columns.at(role, leaf),
            columns.at(left.get(), leaf),
            taken(content.table().table(), leaf));
  }

  private static boolean taken(ScoreTable table, String leaf) {
    return table.groups().stream()
        .filter(group -> group.role() == GroupRole.DEDUCTION)
        .flatMap(Node::leaves)
        .anyMatch(one -> one.key().equals(leaf));
  }

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
