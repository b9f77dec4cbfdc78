package vn.giaouoc.scoring.excel;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.giaouoc.scoring.RankedUnit;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.shared.UnitId;

/**
 * All sheets of a year as one reader may have them.
 *
 * @param lines the units in the bloc's order
 * @param leftOut names of units whose sheet follows an older version of the table
 * @param ranked the latest ranking by unit, empty where the reader sees none
 * @param rankedAs what that ranking is, for example “kết quả dự kiến”
 */
public record BlocScope(
    String bloc,
    int year,
    List<Line> lines,
    List<String> leftOut,
    Map<UnitId, RankedUnit> ranked,
    String rankedAs,
    Instant at) {

  public BlocScope {
    lines = List.copyOf(lines);
    leftOut = List.copyOf(leftOut);
    ranked = Map.copyOf(ranked);
  }

  /**
   * One unit.
   *
   * @param role the column whose points are shown: the last completed one the reader may read
   */
  public record Line(String unit, SheetContent content, ColumnRole role) {

    UnitId id() {
      return content.sheet().unit();
    }
  }
}
