package vn.giaouoc.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.giaouoc.rule.WorkCalendar;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Move;
import vn.giaouoc.year.Years;

/** How long units may object: so many working days after the provisional result was shown. */
@Component
class ObjectionWindow {

  private final Years years;
  private final WorkCalendar calendar;
  private final Clock clock;

  ObjectionWindow(Years years, WorkCalendar calendar, Clock clock) {
    this.years = years;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The last day of the window; empty before it was opened. */
  Optional<LocalDate> lastDay(BlocYear year) {
    return years.moves(year.id()).stream()
        .filter(m -> m.to() == BlocYearState.OBJECTION)
        .reduce((_, later) -> later)
        .map(Move::on)
        .map(opened ->
            calendar
                .days(year.bloc(), opened)
                .plus(opened, years.settings(year.id()).objectionDays()));
  }

  /** Whether the window is over. */
  boolean isOver(BlocYear year) {
    return lastDay(year).map(last -> Vi.day(clock.instant()).isAfter(last)).orElse(true);
  }
}
