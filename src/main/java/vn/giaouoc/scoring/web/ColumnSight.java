package vn.giaouoc.scoring.web;

import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.SheetRights;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.SheetState;
import vn.giaouoc.scoring.domain.SheetStep;
import vn.giaouoc.year.BlocYearState;

/** Which column of a sheet a reader sees, writes and may act upon. */
final class ColumnSight {

  private ColumnSight() {}

  static boolean mayRead(SheetRights rights, SheetContent content, ColumnRole role) {
    return rights.mayRead(content, role);
  }

  static @Nullable ColumnRole writable(SheetRights rights, SheetContent content, String wanted) {
    return rights.writable(content, wanted);
  }

  /** Why the reader who could write a column may not now; null for a mere reader. */
  static @Nullable String closedBecause(SheetRights rights, SheetContent content) {
    return content.columns().plan().roles().reversed().stream()
        .filter(rights::mayWrite)
        .filter(r -> !r.isAboveBloc())
        .map(r -> rights.closedBecause(content, r))
        .findFirst()
        .orElse(null);
  }

  static SheetPage.Actions actions(SheetPages.Seen seen) {
    var content = seen.content();
    var rights = seen.rights();
    var standing = rights.standing();
    var writing = seen.writing();
    var state = content.sheet().state();
    var head = standing.isHeadOf(content.sheet().unit());
    var shown = SheetPages.shownToMembers(seen.here());
    var early = !standing.year().state().isAfter(BlocYearState.OBJECTION);
    return new SheetPage.Actions(
        writing == ColumnRole.SELF && head,
        writing == ColumnRole.SELF && rights.isOwn(),
        writing != null && writing != ColumnRole.SELF,
        early ? reopenable(rights, content) : null,
        rights.mayReturn() && early && SheetStep.RETURN.isFrom(state),
        head && shown && SheetStep.EXPLAIN.isFrom(state),
        head && shown && SheetStep.CONFIRM.isFrom(state),
        head
            && standing.year().state() == BlocYearState.OBJECTION
            && SheetStep.CONFIRM.isFrom(state));
  }

  private static @Nullable String reopenable(SheetRights rights, SheetContent content) {
    var closed = content.columns().closed();
    var state = content.sheet().state();
    if (state == SheetState.BLOC_SCORED
        && closed.contains(ColumnRole.BLOC)
        && rights.mayWrite(ColumnRole.BLOC)) {
      return ColumnRole.BLOC.name();
    }
    return state == SheetState.CHECKED
            && closed.contains(ColumnRole.CHECK)
            && rights.mayWrite(ColumnRole.CHECK)
        ? ColumnRole.CHECK.name()
        : null;
  }
}
