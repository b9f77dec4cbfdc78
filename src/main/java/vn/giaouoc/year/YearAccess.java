package vn.giaouoc.year;

import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.giaouoc.bloc.Bloc;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.LeaderRole;
import vn.giaouoc.bloc.LeaderTerm;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;

/** Where every use case of a year begins: what the actor is in that year. */
@Service
public class YearAccess {

  private final YearRepository years;
  private final ObjectProvider<Blocs> blocs;
  private final Clock clock;

  YearAccess(YearRepository years, ObjectProvider<Blocs> blocs, Clock clock) {
    this.years = years;
    this.blocs = blocs;
    this.clock = clock;
  }

  /**
   * What the actor is in this year. {@link NoSuchElementException} if there is no such year, {@link
   * NotAllowed} if the actor sees nothing of it.
   */
  public Standing standing(Actor actor, YearId id) {
    return here(actor, years.find(id).orElseThrow(() -> none("id " + id))).standing();
  }

  /** Like {@link #standing(Actor, YearId)}, by the bloc and the number of the year. */
  public Standing standing(Actor actor, BlocId bloc, int year) {
    return here(actor, bloc, year).standing();
  }

  /** The year with everything its pages need, for an actor who sees inside; four statements. */
  public YearHere here(Actor actor, BlocId bloc, int number) {
    return here(actor, years.find(bloc, number).orElseThrow(() -> none(bloc + "/" + number)));
  }

  private YearHere here(Actor actor, BlocYear year) {
    var bloc = blocs.getObject().get(year.bloc(), year.dayOf(Vi.day(clock.instant())));
    var members = blocs.getObject().members(year.bloc(), year.number());
    var leaders = blocs.getObject().leaders(year.bloc(), year.number());
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
            bloc.province());
    standing.mustSeeInside();
    return new YearHere(year, standing, bloc, members, leaders, years.open(year.bloc()));
  }

  /**
   * What the actor would be in a year that is not open yet: for opening it.
   *
   * @param year the year as it would be
   */
  Standing beforehand(Actor actor, BlocYear year, Bloc bloc) {
    return new Standing(actor, year, java.util.Set.of(), null, java.util.Set.of(), bloc.province());
  }

  private static NoSuchElementException none(String which) {
    return new NoSuchElementException("no bloc year " + which);
  }
}
