package vn.giaouoc.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.Deadline;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Deadlines;

/** The last day for each yearly report, from the calendar of the year. */
@Component
class ReportDue {

  private final Deadlines deadlines;

  ReportDue(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /**
   * The last day with what was granted to the unit or to all; null when the year has none. The
   * bloc's own report gathers those of the units: it is due with the meeting that hears it.
   */
  @Nullable LocalDate of(BlocYear year, ReportKind kind, @Nullable UnitId unit) {
    var code = unit == null ? meeting(kind) : code(kind);
    if (code == null) {
      return null;
    }
    return (unit == null
            ? deadlines.find(year.id(), code).map(Deadline::dueForAll)
            : deadlines.due(year.id(), code, unit))
        .orElse(null);
  }

  private static @Nullable String meeting(ReportKind kind) {
    return switch (kind) {
      case MIDYEAR -> DeadlineCode.MIDYEAR_MEETING;
      case YEAR_END -> DeadlineCode.YEAREND_MEETING;
      case ACTIVITY, INSPECTION -> null;
    };
  }

  /** The deadline of the calendar that stands for a unit's report, or null. */
  static @Nullable String code(ReportKind kind) {
    return switch (kind) {
      case MIDYEAR -> DeadlineCode.MIDYEAR_REPORT;
      case YEAR_END -> DeadlineCode.YEAREND_REPORT;
      case ACTIVITY, INSPECTION -> null;
    };
  }
}
