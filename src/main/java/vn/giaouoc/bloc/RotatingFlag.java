package vn.giaouoc.bloc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * A physical flag that goes from leader to leader; not the award flag.
 *
 * @param label what the bloc calls it, for example “cờ luân lưu” or “Cờ trưởng khối”
 * @param way its handovers, the latest first
 */
public record RotatingFlag(long id, String label, boolean retired, List<FlagHandover> way) {

  /** The unit where it is now, or null before its first handover. */
  public @Nullable UnitId at() {
    return way.isEmpty() ? null : way.getFirst().to();
  }
}
