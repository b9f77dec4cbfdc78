package vn.giaouoc.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.EntryChange;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.SheetRights;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.YearFrame;
import vn.giaouoc.year.YearHere;

/** Every change of a sheet's cells, with what stood there before and after. */
public record HistoryPage(YearFrame frame, String path, String unit, List<Line> lines) {

  /** One change. */
  public record Line(
      String when,
      String who,
      String column,
      String place,
      String cause,
      String before,
      String after,
      String comment) {}

  static HistoryPage of(
      YearHere here, SheetContent content, SheetRights rights, List<EntryChange> history) {
    var unit = content.sheet().unit();
    return new HistoryPage(
        here.frame("cham-diem"),
        here.path() + "/cham-diem/phieu/" + unit,
        SheetPages.name(here, unit),
        history.stream()
            .filter(c -> ColumnSight.mayRead(rights, content, c.role()))
            .map(c -> line(content, c))
            .toList());
  }

  private static Line line(SheetContent content, EntryChange c) {
    return new Line(
        Vi.time(c.at()),
        c.by(),
        c.role().vi(),
        content.table().table().node(c.leaf()).map(n -> n.title()).orElse(c.leaf()),
        c.cause().vi() + (c.reason() == null ? "" : ": " + c.reason()),
        value(c.before(), c.beforePoints()),
        value(c.after(), c.afterPoints()),
        c.afterComment() == null ? "" : c.afterComment());
  }

  private static String value(@Nullable String shown, java.math.@Nullable BigDecimal points) {
    return shown == null
        ? ""
        : (shown.isEmpty() ? "để trống" : shown) + " (" + Vi.number(points) + " điểm)";
  }
}
