package vn.giaouoc.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.LeaderRole;
import vn.giaouoc.bloc.LeaderTerm;
import vn.giaouoc.bloc.MemberLists;
import vn.giaouoc.demo.seed.SeedBloc;
import vn.giaouoc.meeting.AlsoFor;
import vn.giaouoc.meeting.MeetingKind;
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
  private final SeedPlan plan;
  private final SeedPledge pledge;
  private final SeedAwards awards;
  private final SeedMeetings meetings;
  private final SeedTraditions traditions;
  private final SeedPublic publicPage;
  private final DemoAccounts accounts;
  private final MemberLists members;
  private final YearRecords records;
  private final YearAccess access;
  private final Blocs blocs;
  private final Provinces provinces;

  SeedLoader(
      ScriptedClock clock,
      SeedUnits units,
      SeedPlan plan,
      SeedPledge pledge,
      SeedAwards awards,
      SeedMeetings meetings,
      SeedTraditions traditions,
      SeedPublic publicPage,
      DemoAccounts accounts,
      MemberLists members,
      YearRecords records,
      YearAccess access,
      Blocs blocs,
      Provinces provinces) {
    this.clock = clock;
    this.units = units;
    this.plan = plan;
    this.pledge = pledge;
    this.awards = awards;
    this.meetings = meetings;
    this.traditions = traditions;
    this.publicPage = publicPage;
    this.accounts = accounts;
    this.members = members;
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
    var drafting =
        record(bloc, seed, BlocYearState.DRAFTING, Optional.of(LocalDate.of(seed.year(), 1, 1)));
    traditions.load(seed, bloc);
    plan.load(seed, standing(drafting));
    pledge.load(seed, standing(drafting));
    var next = nextYear(seed, bloc);
    var year = record(bloc, seed, state(meeting.kind()), Optional.of(meeting.date()));
    meetings.load(
        seed,
        standing(year),
        bloc,
        next.map(n -> new AlsoFor(n.id(), MeetingKind.PREPARATORY)).orElse(null));
    pledge.sign(seed, standing(year), blocs.members(bloc.id(), seed.year()));
    awards.proposed(seed, standing(year), bloc);
    yearsOfAwardsGiven(seed, bloc);
    publicPage.load(seed, standing(year), bloc);
    people(seed, bloc);
  }

  /** Awards of an earlier year, told of at this year's meeting: that year is recorded as over. */
  private void yearsOfAwardsGiven(SeedBloc seed, SeedUnits.Loaded bloc) {
    var day = seed.meetings().getFirst().date();
    seed.awards().stream()
        .filter(a -> a.state().equals("GIVEN"))
        .map(SeedBloc.AwardRow::year)
        .distinct()
        .forEach(year ->
            records.record(
                Actor.SYSTEM, bloc.id(), year, BlocYearState.AWARDED, day, seed.source()));
    awards.given(seed, bloc, day);
  }

  /** A closing meeting opens the next year beside this one: its members are copied. */
  private Optional<BlocYear> nextYear(SeedBloc seed, SeedUnits.Loaded bloc) {
    var opens = seed.meetings().getFirst().opensYear();
    if (opens == null) {
      return Optional.empty();
    }
    members.copyMembers(Actor.SYSTEM, bloc.id(), seed.year(), opens);
    var next =
        records.record(
            Actor.SYSTEM,
            bloc.id(),
            opens,
            BlocYearState.PREPARED,
            seed.meetings().getFirst().date(),
            seed.source());
    return Optional.of(next);
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
    var units = blocs.members(bloc.id(), seed.year());
    var leaders =
        IntStream.rangeClosed(seed.year(), seed.year() + 1)
            .boxed()
            .flatMap(year -> blocs.leaders(bloc.id(), year).stream())
            .filter(t -> t.role() == LeaderRole.LEADER)
            .map(LeaderTerm::unit)
            .distinct()
            .toList();
    accounts.ofBloc(key, group, bloc.id(), units, leaders);
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
