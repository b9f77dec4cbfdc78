package vn.giaouoc.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.year.BlocYear;

/** The last day for each yearly report. */
@Component
class ReportDue {

  /** The last day, or null when there is none. */
  @Nullable LocalDate of(BlocYear year, ReportKind kind) {
    return switch (kind) {
      case MIDYEAR -> LocalDate.of(year.number(), 6, 30);
      case YEAR_END -> LocalDate.of(year.number(), 11, 30);
      case ACTIVITY, INSPECTION -> null;
    };
  }
}
