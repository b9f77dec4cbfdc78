package vn.giaouoc.portal.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.plan.MovementService;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.portal.PublicBloc;
import vn.giaouoc.portal.PublicNews;
import vn.giaouoc.portal.PublicQuery;
import vn.giaouoc.portal.PublicYear;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.shared.BlocId;
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

  PublicYears(
      PublicQuery query,
      PublicNews news,
      Blocs blocs,
      PlanService plans,
      MovementService movements,
      Rankings rankings) {
    this.query = query;
    this.news = news;
    this.blocs = blocs;
    this.plans = plans;
    this.movements = movements;
    this.rankings = rankings;
  }

  /**
   * Members, leaders and themes at any time; movements once the pledge is signed; results when they
   * are decided or published; scores only when the bloc publishes them.
   */
  @Transactional(readOnly = true)
  public PublicYearPage.Parts parts(
      PublicBloc bloc, PublicYear year, List<PublicYear> all, long views) {
    var id = new YearId(year.id());
    var blocId = new BlocId(bloc.id());
    var agreed = !year.state().isBefore(BlocYearState.PLEDGED);
    var given = query.awards(blocId, year.number());
    var proposed = given.isEmpty() ? query.proposals(id) : List.<vn.giaouoc.portal.PublicAward>of();
    var items = news.ofYear(id);
    return new PublicYearPage.Parts(
        bloc,
        year,
        all,
        blocs.members(blocId, year.number()),
        blocs.leaders(blocId, year.number()),
        plans.themes(id),
        agreed ? movements.list(id) : List.of(),
        Stream.concat(given.stream(), proposed.stream()).toList(),
        rankings.published(id) ? rankings.finalRows(id) : List.of(),
        NewsCard.of(items, news.photos(items)),
        views);
  }
}
