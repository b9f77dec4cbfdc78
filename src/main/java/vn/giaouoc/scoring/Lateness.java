package vn.giaouoc.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Deadlines;

/** By how many days a sheet is late. Lateness is counted and shown, never a wall. */
@Component
class Lateness {

  private final Deadlines deadlines;

  Lateness(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** Days after the unit's last day for its sheet; 0 when in time or when no day is set. */
  int days(BlocYear year, UnitId unit, Instant at) {
    return deadlines.lateDays(year.id(), DeadlineCode.SELF_SCORING, unit, at);
  }

  /** The bloc's last day for the sheets, if the year has one. */
  Optional<LocalDate> lastDay(BlocYear year) {
    return deadlines
        .find(year.id(), DeadlineCode.SELF_SCORING)
        .map(vn.giaouoc.year.Deadline::dueForAll);
  }
}
