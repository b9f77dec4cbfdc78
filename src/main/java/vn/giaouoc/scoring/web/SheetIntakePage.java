package vn.giaouoc.scoring.web;

import java.util.List;
import vn.giaouoc.scoring.excel.Fault;
import vn.giaouoc.year.YearFrame;

/**
 * What a filled-in workbook would change, before anything is saved.
 *
 * @param path of the sheet
 * @param column name of the column it fills in
 * @param role of that column, as the form sends it
 * @param counts sentences that say how much was read, is wrong, would change
 * @param hidden the cells to save, as the sheet's own form would send them
 */
public record SheetIntakePage(
    YearFrame frame,
    String path,
    String unit,
    String column,
    String role,
    List<String> counts,
    List<Fault> faults,
    List<Changed> changes,
    List<Hidden> hidden) {

  /** One cell that would change. */
  public record Changed(String place, String before, String after, String points, String comment) {}

  /** A field that is sent unseen. */
  public record Hidden(String name, String value) {}

  /** Whether there is anything that may be saved. */
  public boolean isSavable() {
    return faults.isEmpty() && !changes.isEmpty();
  }
}
