package vn.giaouoc.portal.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.plan.MovementService;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.portal.PublicAward;
import vn.giaouoc.portal.PublicBloc;
import vn.giaouoc.portal.PublicNews;
import vn.giaouoc.portal.PublicQuery;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.BlocYearState;

/** Gathers what the public may see of a year. */
@Component
class PublicYears {

  private final PublicQuery query;
  private final PublicNews news;
  private final Blocs blocs;
  private final PlanService plans;
  private final MovementService movements;
  private final Rankings rankings;
  private final Clock clock;

  PublicYears(
      PublicQuery query,
      PublicNews news,
      Blocs blocs,
      PlanService plans,
      MovementService movements,
      Rankings rankings,
      Clock clock) {
    this.query = query;
    this.news = news;
    this.blocs = blocs;
    this.plans = plans;
    this.movements = movements;
    this.rankings = rankings;
    this.clock = clock;
  }

  /** The bloc as it is today; {@link NoSuchElementException} if there is none. */
  PublicBloc bloc(BlocId id) {
    return query.blocs(Vi.day(clock.instant()), id).stream()
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("bloc " + id));
  }

  /**
   * A year of a bloc, with the bloc's name of its end. Members, leaders and themes are told at any
   * time; movements once the pledge is signed; results when they are decided or published; scores
   * only when the bloc publishes them.
   */
  @Transactional(readOnly = true)
  public PublicYearPage.Parts parts(BlocId blocId, int number) {
    var all = query.years(blocId);
    var year =
        all.stream()
            .filter(y -> y.number() == number)
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("year " + number));
    var id = new YearId(year.id());
    var agreed = !year.state().isBefore(BlocYearState.PLEDGED);
    var given = query.awards(blocId, year.number());
    var proposed = given.isEmpty() ? query.proposals(id) : List.<PublicAward>of();
    var items = news.ofYear(id);
    return new PublicYearPage.Parts(
        blocIn(blocId, number),
        year,
        all,
        blocs.members(blocId, year.number()),
        blocs.leaders(blocId, year.number()),
        plans.themes(id),
        agreed ? movements.list(id) : List.of(),
        Stream.concat(given.stream(), proposed.stream()).toList(),
        rankings.published(id) ? rankings.finalRows(id) : List.of(),
        NewsCard.of(items, news.photos(items)));
  }

  /** The bloc with its name and province at the end of that year, or of today. */
  private PublicBloc blocIn(BlocId id, int year) {
    var end = LocalDate.of(year, 12, 31);
    var today = Vi.day(clock.instant());
    var then = end.isBefore(today) ? query.blocs(end, id) : List.<PublicBloc>of();
    return then.isEmpty() ? bloc(id) : then.getFirst();
  }
}
