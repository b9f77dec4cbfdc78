package vn.giaouoc.scoring.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import vn.giaouoc.scoring.domain.ColumnRole;

/** Which column of a group's sheet holds what; the same for all groups of a workbook. */
final class UnitLayout {

  static final int KEY = 0;
  static final int CODE = 1;
  static final int TEXT = 2;
  static final int RULE = 3;
  static final int MAXIMUM = 4;

  /** The row of marks, the title, the unit, two rows of heads; then the table. */
  static final int MARKS = 0;

  static final int TITLE = 1;
  static final int UNIT = 2;
  static final int HEAD = 3;
  static final int FIRST_ROW = 5;

  /** The columns one score column shows besides the inputs. */
  record Shown(ColumnRole role, int points, int comment) {}

  final ColumnRole input;
  final int first;
  final int second;
  final int applies;
  final List<Shown> shown = new ArrayList<>();
  final int last;
  final int version;
  final int zeroes;
  final int assigned;

  /**
   * A layout.
   *
   * @param roles the score columns shown, from left to right, the one with inputs among them
   */
  UnitLayout(List<ColumnRole> roles, ColumnRole input) {
    this.input = input;
    int next = MAXIMUM + 1;
    int inputs = next;
    for (var role : roles) {
      if (role == input) {
        inputs = next;
        next += 3;
      }
      shown.add(new Shown(role, next, next + 1));
      next += 2;
    }
    this.first = inputs;
    this.second = inputs + 1;
    this.applies = inputs + 2;
    this.last = next - 1;
    this.version = next;
    this.zeroes = next + 1;
    this.assigned = next + 2;
  }

  /** The points of the column with inputs; its comments stand to the right. */
  int inputPoints() {
    return applies + 1;
  }

  /** The place of a column and a row, both from 0, as Excel names it. */
  static String at(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }
}
