package vn.giaouoc.year;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.giaouoc.bloc.Bloc;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.LeaderRole;
import vn.giaouoc.bloc.LeaderTerm;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.unit.Provinces;

/** Where every use case of a year begins: what the actor is in that year. */
@Service
public class YearAccess {

  private final YearRepository years;
  private final Blocs blocs;
  private final Provinces provinces;
  private final Clock clock;

  YearAccess(YearRepository years, Blocs blocs, Provinces provinces, Clock clock) {
    this.years = years;
    this.blocs = blocs;
    this.provinces = provinces;
    this.clock = clock;
  }

  /**
   * What the actor is in this year. {@link NoSuchElementException} if there is no such year, {@link
   * NotAllowed} if the actor sees nothing of it.
   */
  public Standing standing(Actor actor, YearId id) {
    var year = years.find(id).orElseThrow(() -> none("id " + id));
    return here(actor, year, List.of(year)).standing();
  }

  /** Like {@link #standing(Actor, YearId)}, by the bloc and the number of the year. */
  public Standing standing(Actor actor, BlocId bloc, int year) {
    return here(actor, bloc, year).standing();
  }

  /** The year with everything its pages need, for an actor who sees inside; four statements. */
  public YearHere here(Actor actor, BlocId bloc, int number) {
    var known = years.openOr(bloc, number);
    var year =
        known.stream()
            .filter(y -> y.number() == number)
            .findFirst()
            .orElseThrow(() -> none(bloc + "/" + number));
    var open = known.stream().filter(y -> y.state() != BlocYearState.CLOSED).toList();
    return here(actor, year, open);
  }

  private YearHere here(Actor actor, BlocYear year, List<BlocYear> open) {
    var bloc = blocs.get(year.bloc(), year.dayOf(Vi.day(clock.instant())));
    var members = blocs.members(year.bloc(), year.number());
    var leaders = blocs.leaders(year.bloc(), year.number());
    var standing =
        new Standing(
            actor,
            year,
            members.stream().map(Member::unit).collect(Collectors.toSet()),
            leaders.stream()
                .filter(t -> t.role() == LeaderRole.LEADER)
                .map(LeaderTerm::unit)
                .findFirst()
                .orElse(null),
            leaders.stream()
                .filter(t -> t.role() == LeaderRole.DEPUTY)
                .map(LeaderTerm::unit)
                .collect(Collectors.toSet()),
            provinceFor(actor, bloc));
    standing.mustSeeInside();
    return new YearHere(year, standing, bloc, members, leaders, open);
  }

  /**
   * The province in whose name the actor may speak: the bloc's own, or the one it has been merged
   * into by today.
   */
  private String provinceFor(Actor actor, Bloc bloc) {
    var elsewhere =
        actor.grants().stream()
            .map(Grant::province)
            .anyMatch(code -> code != null && !code.equals(bloc.province()));
    if (!elsewhere) {
      return bloc.province();
    }
    var today = provinces.on(bloc.province(), Vi.day(clock.instant()));
    return actor.grants().stream().map(Grant::province).anyMatch(today::equals)
        ? today
        : bloc.province();
  }

  /**
   * What the actor would be in a year that is not open yet: for opening it.
   *
   * @param year the year as it would be
   */
  Standing beforehand(Actor actor, BlocYear year, Bloc bloc) {
    return new Standing(actor, year, Set.of(), null, Set.of(), provinceFor(actor, bloc));
  }

  private static NoSuchElementException none(String which) {
    return new NoSuchElementException("no bloc year " + which);
  }
}
