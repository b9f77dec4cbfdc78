package vn.giaouoc.year;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.Bloc;
import vn.giaouoc.bloc.BlocAccess;
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

/** Where every use case of a year begins: what the actor is in that year. */
@Service
public class YearAccess {

  private final YearRepository years;
  private final Blocs blocs;
  private final BlocAccess blocAccess;
  private final Clock clock;

  YearAccess(YearRepository years, Blocs blocs, BlocAccess blocAccess, Clock clock) {
    this.years = years;
    this.blocs = blocs;
    this.blocAccess = blocAccess;
    this.clock = clock;
  }

  /**
   * What the actor is in this year. {@link NoSuchElementException} if there is no such year, {@link
   * NotAllowed} if the actor sees nothing of it.
   */
  public Standing standing(Actor actor, YearId id) {
    var year = years.find(id).orElseThrow(() -> none("id " + id));
    return here(actor, year, List.of(year), null).standing();
  }

  /** Like {@link #standing(Actor, YearId)}, by the bloc and the number of the year. */
  public Standing standing(Actor actor, BlocId bloc, int year) {
    return here(actor, bloc, year).standing();
  }

  /** The year with everything its pages need, for an actor who sees inside; four statements. */
  public YearHere here(Actor actor, BlocId bloc, int number) {
    var known = years.openOr(bloc, number, blocAccess.sight(actor), today());
    var year =
        known.stream()
            .map(SeenYear::year)
            .filter(y -> y.number() == number)
            .findFirst()
            .orElseThrow(() -> none(bloc + "/" + number));
    var open =
        known.stream()
            .filter(SeenYear::inside)
            .map(SeenYear::year)
            .filter(y -> y.state() != BlocYearState.CLOSED)
            .toList();
    return here(actor, year, open, known.getFirst().provinces());
  }

  /** All years of the bloc, the oldest first, and which of them the actor sees inside. */
  @Transactional(readOnly = true)
  List<SeenYear> all(Actor actor, BlocId bloc) {
    return years.all(bloc, blocAccess.sight(actor), today());
  }

  /** All years that are not closed, and which of them the actor sees inside. */
  @Transactional(readOnly = true)
  List<SeenYear> allOpen(Actor actor) {
    return years.allOpen(blocAccess.sight(actor), today());
  }

  /** Whether the actor is of the Board for this bloc or its province, today. */
  boolean isBoard(Actor actor, BlocId bloc) {
    return blocAccess.isBoard(actor, bloc);
  }

  /** Refuses unless {@link #isBoard}. */
  void mustBeBoard(Actor actor, BlocId bloc) {
    blocAccess.mustBeBoard(actor, bloc);
  }

  private LocalDate today() {
    return Vi.day(clock.instant());
  }

  private YearHere here(
      Actor actor, BlocYear year, List<BlocYear> open, @Nullable List<String> provinces) {
    var bloc = blocs.get(year.bloc(), year.dayOf(today()));
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
            provinceFor(actor, bloc, provinces));
    standing.mustSeeInside();
    return new YearHere(year, standing, bloc, members, leaders, open);
  }

  /**
   * The province in whose name the actor may speak: the bloc's own in that year, the one it was
   * made in, or the one it has been merged into by today.
   *
   * @param known the last two where they have been read already, else null
   */
  private String provinceFor(Actor actor, Bloc bloc, @Nullable List<String> known) {
    var own = actor.grants().stream().map(Grant::province).filter(Objects::nonNull).toList();
    if (own.isEmpty() || own.contains(bloc.province())) {
      return bloc.province();
    }
    return (known == null ? blocAccess.provinces(bloc.id()) : known)
        .stream().filter(own::contains).findFirst().orElse(bloc.province());
  }

  private static NoSuchElementException none(String which) {
    return new NoSuchElementException("no bloc year " + which);
  }
}
