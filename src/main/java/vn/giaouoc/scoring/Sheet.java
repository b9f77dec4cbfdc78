package vn.giaouoc.scoring;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.SheetState;
import vn.giaouoc.scoring.domain.Voiding;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;

/**
 * The head of one unit's score sheet.
 *
 * @param table id of the table version it is scored by
 * @param submittedAt when it was last submitted
 * @param lateDays days by which the first submission was late; 0 when in time
 * @param returnReason why it was sent back, while it is
 * @param explanation what the unit explained after the bloc scored it
 * @param closed the completed columns
 * @param voidings which nodes lose their points, by the column that decided it
 * @param version counts the changes of the head
 */
public record Sheet(
    long id,
    YearId year,
    UnitId unit,
    long table,
    SheetState state,
    @Nullable Instant submittedAt,
    @Nullable String submittedBy,
    int lateDays,
    @Nullable String returnReason,
    @Nullable String explanation,
    Set<ColumnRole> closed,
    Map<ColumnRole, Map<String, Voiding>> voidings,
    int version) {

  public Sheet {
    closed = Set.copyOf(closed);
    voidings = Map.copyOf(voidings);
  }

  /** The same head after one more change, to this state. */
  Sheet in(SheetState now) {
    return new Sheet(
        id,
        year,
        unit,
        table,
        now,
        submittedAt,
        submittedBy,
        lateDays,
        returnReason,
        explanation,
        closed,
        voidings,
        version + 1);
  }

  /** Whether the unit has handed it in at least once and it is not back with the unit. */
  public boolean isSubmitted() {
    return !state.isWithUnit();
  }
}
