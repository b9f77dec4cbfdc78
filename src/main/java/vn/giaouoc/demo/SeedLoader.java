package vn.giaouoc.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.demo.seed.SeedBloc;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearRecords;

/** Loads one of the five real blocs: what its article states, and nothing else as fact. */
@Component
@Profile("demo")
class SeedLoader {

  private final ScriptedClock clock;
  private final SeedUnits units;
  private final YearRecords records;

  SeedLoader(ScriptedClock clock, SeedUnits units, YearRecords records) {
    this.clock = clock;
    this.units = units;
    this.records = records;
  }

  /** Loads the bloc, on the day its article tells of. */
  void load(SeedBloc seed) {
    var meeting = seed.meetings().getFirst();
    clock.standAt(meeting.date());
    var bloc = units.load(seed);
    var state = state(meeting.kind());
    records.record(
        Actor.SYSTEM,
        bloc.id(),
        seed.year(),
        BlocYearState.DRAFTING,
        yearStart(seed),
        seed.source());
    records.record(Actor.SYSTEM, bloc.id(), seed.year(), state, meeting.date(), seed.source());
  }

  private static LocalDate yearStart(SeedBloc seed) {
    return LocalDate.of(seed.year(), 1, 1);
  }

  /** Where the year stood when the article's meeting was over. */
  private static BlocYearState state(String meetingKind) {
    return switch (meetingKind) {
      case "PLEDGE_SIGNING" -> BlocYearState.PLEDGED;
      case "MIDYEAR_REVIEW" -> BlocYearState.MIDYEAR_MEETING;
      case "YEAR_END" -> BlocYearState.PROPOSED;
      default -> throw new IllegalArgumentException(meetingKind);
    };
  }
}
