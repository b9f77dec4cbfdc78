package vn.giaouoc.scoring.excel;

import java.util.List;
import vn.giaouoc.scoring.CellDraft;
import vn.giaouoc.scoring.EntryChange;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.domain.ColumnRole;

/**
 * What a filled-in workbook would change. Nothing is written while there are faults.
 *
 * @param role the column it fills in
 * @param read how many lines of the score table were found in it
 * @param missing the lines of the table it does not hold; they stay as they are
 * @param drafts the cells that would change, as they are to be saved
 */
public record Intake(
    SheetContent content,
    ColumnRole role,
    int read,
    List<String> missing,
    List<Fault> faults,
    List<EntryChange> changes,
    List<CellDraft> drafts) {

  public Intake {
    missing = List.copyOf(missing);
    faults = List.copyOf(faults);
    changes = List.copyOf(changes);
    drafts = List.copyOf(drafts);
  }
}
