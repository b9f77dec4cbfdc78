package vn.giaouoc.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * What is due in a year, and when.
 *
 * @param code one of {@link DeadlineCode}, or one the leader added
 * @param due the last day, before any extension
 * @param template the day of the template, before it was moved off a day off
 * @param source where the day comes from
 * @param extensions what was granted, the oldest first
 */
public record Deadline(
    long id,
    String code,
    String label,
    LocalDate due,
    LocalDate template,
    String source,
    List<Extension> extensions,
    int version) {

  public Deadline {
    extensions = List.copyOf(extensions);
  }

  /**
   * More time, given for a reason.
   *
   * @param unit the unit it is for, or null for all
   * @param to the new last day
   * @param by who granted it, by office
   */
  public record Extension(
      @Nullable UnitId unit, LocalDate to, String reason, Instant at, String by) {}

  /** The last day for the bloc as a whole, extended or not. */
  public LocalDate dueForAll() {
    return due(null);
  }

  /** The last day for this unit: what was granted to it or to all, whichever is later. */
  public LocalDate dueFor(UnitId unit) {
    return due(unit);
  }

  private LocalDate due(@Nullable UnitId unit) {
    return extensions.stream()
        .filter(e -> e.unit() == null || e.unit().equals(unit))
        .map(Extension::to)
        .max(Comparator.naturalOrder())
        .filter(to -> to.isAfter(due))
        .orElse(due);
  }
}
