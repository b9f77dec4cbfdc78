package vn.giaouoc.meeting;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.giaouoc.plan.NextTheme;
import vn.giaouoc.year.BlocYear;

/** Tells a new year the theme the meeting that closed the old one has set for it. */
@Component
class ClosingTheme implements NextTheme {

  private final MeetingRepository meetings;

  ClosingTheme(MeetingRepository meetings) {
    this.meetings = meetings;
  }

  @Override
  public Optional<String> setIn(BlocYear year) {
    return meetings.list(year.id()).stream()
        .filter(m -> m.state() == MeetingState.HELD)
        .map(Meeting::nextTheme)
        .filter(Objects::nonNull)
        .reduce((_, later) -> later);
  }
}
