package vn.giaouoc.shared.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell with content, or one that was styled and is empty.
 *
 * @param row from 1, as Excel counts
 * @param column from 1; A is 1
 * @param text what stands there, NFC and without blanks at both ends; for a number its plain digits
 *     with a point, for TRUE and FALSE {@code 1} and {@code 0}
 * @param number the value of a number of at most 15 digits, as Excel shows it; null for any other
 *     kind
 * @param formula whether a formula stands there; then text and number are only what some program
 *     once worked out and must not be trusted
 */
public record WorkbookCell(
    int row, int column, Kind kind, String text, @Nullable BigDecimal number, boolean formula) {

  /** What stands in a cell. */
  public enum Kind {
    EMPTY,
    TEXT,
    NUMBER,
    /** A number shown as a day or a time. */
    DATE,
    BOOLEAN,
    /** {@code #DIV/0!}, or a number no program can hold. */
    ERROR
  }

  /** The place as Excel names it, for example {@code C12}. */
  public String address() {
    return address(row, column);
  }

  /** Whether nothing stands there. */
  public boolean isEmpty() {
    return kind == Kind.EMPTY && !formula;
  }

  /** The place of a row and a column, both from 1. */
  public static String address(int row, int column) {
    return columnName(column) + row;
  }

  /** A, B … Z, AA; columns count from 1. */
  public static String columnName(int column) {
    var name = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      name.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return name.toString();
  }
}
