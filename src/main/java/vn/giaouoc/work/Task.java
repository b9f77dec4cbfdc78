package vn.giaouoc.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * Something to be done by one or several units because of a direction.
 *
 * @param closedOn the day it was found done, or dropped
 */
public record Task(
    long id,
    long direction,
    String body,
    @Nullable LocalDate due,
    TaskState state,
    @Nullable LocalDate closedOn,
    @Nullable String closingNote,
    List<UnitId> units,
    int version) {

  public Task {
    units = List.copyOf(units);
  }

  /** Whether it is open and its last day has passed. */
  public boolean overdue(LocalDate today) {
    return state == TaskState.OPEN && due != null && due.isBefore(today);
  }

  /** One entry on how it goes. */
  public record Followup(
      long id, @Nullable UnitId unit, String body, Instant notedAt, String notedBy) {}
}
