package vn.giaouoc.shared.workbook;

import java.util.List;

/**
 * One sheet, read whole within the limits.
 *
 * @param hidden whether a person does not see it
 * @param rows those with content, from the top
 * @param merged areas shown as one cell; what they say stands in their first cell
 */
public record WorkbookSheet(
    String name, boolean hidden, List<WorkbookRow> rows, List<Merged> merged) {

  public WorkbookSheet {
    rows = List.copyOf(rows);
    merged = List.copyOf(merged);
  }

  /** An area of cells; rows and columns from 1, both ends belong to it. */
  public record Merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** Whether a place lies in it. */
    public boolean contains(int row, int column) {
      return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
  }

  /** A place on this sheet, for a sentence: ô C12, trang “Nhóm I”. */
  public String place(WorkbookCell cell) {
    return "ô " + cell.address() + ", trang “" + name + "”";
  }
}
