package vn.giaouoc.scoring.paper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.giaouoc.document.DocumentFormat;
import vn.giaouoc.evidence.Evidence;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.domain.ColumnRole;

/**
 * One unit's sheet as it shall be printed.
 *
 * @param roles the columns to print, from left to right; the unit's own when there is none
 * @param files the files of the sheet by their id
 * @param bloc the bloc's name in that year
 * @param leader the office that signs for the bloc, for example “Khối trưởng”
 * @param place of the date line
 * @param at when it is printed
 */
record SheetScope(
    SheetContent content,
    List<ColumnRole> roles,
    Map<Long, Evidence> files,
    PaperLayout layout,
    DocumentFormat format,
    String bloc,
    String unit,
    String leader,
    String place,
    int year,
    Instant at) {

  SheetScope {
    roles = roles.isEmpty() ? List.of(ColumnRole.SELF) : List.copyOf(roles);
  }

  boolean isPortrait() {
    return layout == PaperLayout.PORTRAIT;
  }
}
