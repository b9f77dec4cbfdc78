package vn.giaouoc.scoring.excel;

import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.workbook.WorkbookCell;

/**
 * What is wrong with one cell of a workbook that was handed in.
 *
 * @param sheet the name of the sheet
 * @param cell as Excel names it, for example {@code C12}
 * @param sentence what is wrong and what to do
 */
public record Fault(String sheet, String cell, String sentence) {

  /** The same where there is no table to show it in. */
  Refused.Reason reason() {
    return new Refused.Reason(
        null,
        cell.isEmpty() ? sentence : "Trang “" + sheet + "”, ô " + cell + ": " + sentence,
        null);
  }

  static Fault at(String sheet, WorkbookCell cell, String sentence) {
    return new Fault(sheet, cell.address(), sentence);
  }
}
