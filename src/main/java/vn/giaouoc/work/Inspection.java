package vn.giaouoc.work;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * A look at how emulation is carried out (kiểm tra, giám sát). The cross-check of points is another
 * thing.
 *
 * @param id 0 when it is new
 * @param team positions, one a line
 * @param units who is visited, and what was found there
 */
public record Inspection(
    long id,
    InspectionState state,
    String title,
    LocalDate startsOn,
    LocalDate endsOn,
    String content,
    String team,
    String conclusions,
    List<Visit> units,
    int version) {

  public Inspection {
    units = List.copyOf(units);
  }

  /** One unit visited. */
  public record Visit(UnitId unit, @Nullable LocalDate visitedOn, String findings) {}
}
