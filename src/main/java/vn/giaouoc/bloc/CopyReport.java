package vn.giaouoc.bloc;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * What became of the members of one year in the next.
 *
 * @param missing former members that no longer exist and have no successor: someone must decide
 */
public record CopyReport(List<Copied> copied, List<Missing> missing) {

  /**
   * A member of the new year.
   *
   * @param succeeds the former member it takes the place of, or null when it was one itself
   */
  public record Copied(UnitId unit, String name, @Nullable UnitId succeeds) {}

  /** A former member that could not be copied. */
  public record Missing(UnitId unit, String name, LocalDate dissolvedOn) {}
}
