package vn.giaouoc.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.LeaderTerm;
import vn.giaouoc.demo.seed.SeedBloc;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.unit.Provinces;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearAccess;
import vn.giaouoc.year.YearRecords;

/** Loads one of the five real blocs: what its article states, and nothing else as fact. */
@Component
@Profile("demo")
class SeedLoader {

  private final ScriptedClock clock;
  private final SeedUnits units;
  private final SeedTraditions traditions;
  private final SeedPlan plan;
  private final DemoAccounts accounts;
  private final YearRecords records;
  private final YearAccess access;
  private final Blocs blocs;
  private final Provinces provinces;

  SeedLoader(
      ScriptedClock clock,
      SeedUnits units,
      SeedTraditions traditions,
      SeedPlan plan,
      DemoAccounts accounts,
      YearRecords records,
      YearAccess access,
      Blocs blocs,
      Provinces provinces) {
    this.clock = clock;
    this.units = units;
    this.traditions = traditions;
    this.plan = plan;
    this.accounts = accounts;
    this.records = records;
    this.access = access;
    this.blocs = blocs;
    this.provinces = provinces;
  }

  /** Loads the bloc, on the day its article tells of. */
  void load(SeedBloc seed) {
    var meeting = seed.meetings().getFirst();
    clock.standAt(meeting.date());
    var bloc = units.load(seed);
    traditions.load(seed, bloc);
    var drafting =
        record(bloc, seed, BlocYearState.DRAFTING, Optional.of(LocalDate.of(seed.year(), 1, 1)));
    plan.load(seed, standing(drafting));
    record(bloc, seed, state(meeting.kind()), Optional.of(meeting.date()));
    people(seed, bloc);
  }

  private BlocYear record(
      SeedUnits.Loaded bloc, SeedBloc seed, BlocYearState state, Optional<LocalDate> on) {
    return records.record(
        Actor.SYSTEM, bloc.id(), seed.year(), state, on.orElse(null), seed.source());
  }

  private Standing standing(BlocYear year) {
    return access.standing(Actor.SYSTEM, year.id());
  }

  private void people(SeedBloc seed, SeedUnits.Loaded bloc) {
    var day = seed.meetings().getFirst().date();
    var province = provinces.name(bloc.province(), day);
    var group = seed.names().getFirst().text() + " – " + province + " " + seed.year();
    var key = seed.key().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    var members = blocs.members(bloc.id(), seed.year());
    var leaders =
        blocs.leaders(bloc.id(), seed.year()).stream()
            .filter(t -> t.role() == vn.giaouoc.bloc.LeaderRole.LEADER)
            .map(LeaderTerm::unit)
            .toList();
    accounts.ofBloc(key, group, bloc.id(), members, List.copyOf(leaders));
    accounts.ofProvince(key, group, bloc.province(), province);
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
