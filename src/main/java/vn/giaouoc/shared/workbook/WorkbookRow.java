package vn.giaouoc.shared.workbook;

import java.util.List;

/**
 * A row with at least one cell that is not empty.
 *
 * @param number from 1, as Excel counts
 * @param cells from left to right; cells without content may be missing
 */
public record WorkbookRow(int number, List<WorkbookCell> cells) {

  public WorkbookRow {
    cells = List.copyOf(cells);
  }

  /** The cell in a column, from 1; an empty one where nothing stands. */
  public WorkbookCell at(int column) {
    for (var cell : cells) {
      if (cell.column() == column) {
        return cell;
      }
    }
    return new WorkbookCell(number, column, WorkbookCell.Kind.EMPTY, "", null, false);
  }

  /** The text in a column, from 1; empty where nothing stands. */
  public String text(int column) {
    return at(column).text();
  }
}
