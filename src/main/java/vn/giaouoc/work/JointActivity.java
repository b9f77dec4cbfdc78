package vn.giaouoc.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * Something the units of a bloc do together (hoạt động chung).
 *
 * @param id 0 when it is new
 * @param heldOn the first day, or null while it is only named
 * @param endsOn the last day when it takes several
 * @param programme what is to happen, who brings what
 * @param result what came of it; written by the leader or the host
 * @param units who takes part
 */
public record JointActivity(
    long id,
    ActivityKind kind,
    ActivityState state,
    String title,
    @Nullable LocalDate heldOn,
    @Nullable LocalDate endsOn,
    @Nullable String place,
    @Nullable UnitId host,
    String programme,
    String result,
    List<UnitId> units,
    int version) {

  public JointActivity {
    units = List.copyOf(units);
  }
}
