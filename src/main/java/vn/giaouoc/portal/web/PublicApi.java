package vn.giaouoc.portal.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.bloc.LeaderRole;
import vn.giaouoc.bloc.LeaderTerm;
import vn.giaouoc.plan.Movement;
import vn.giaouoc.plan.Theme;
import vn.giaouoc.portal.NewsItem;
import vn.giaouoc.portal.NewsPhoto;
import vn.giaouoc.portal.PublicAward;
import vn.giaouoc.portal.PublicBloc;
import vn.giaouoc.portal.PublicFlagStep;
import vn.giaouoc.portal.PublicNews;
import vn.giaouoc.portal.PublicQuery;
import vn.giaouoc.portal.PublicYear;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/** What the public pages show: no more, whoever asks. */
@RestController
@RequestMapping("/api/v1/public")
@Tag(name = "Trang công khai")
class PublicApi {

  private static final int MOST_NEWS = 60;

  /** A bloc through the years. */
  record BlocWhole(
      PublicBloc bloc,
      List<String> otherNames,
      List<PublicYear> years,
      List<PublicFlagStep> flagSteps,
      List<PublicAward> awards) {}

  /** A member by the name of that year; role and representative where it leads. */
  record MemberLine(
      UnitId unit, String name, @Nullable LeaderRole role, @Nullable String representative) {}

  /** A line of the published ranking. */
  record RankLine(int rank, UnitId unit, BigDecimal total, @Nullable String grade) {}

  /** A year of a bloc. */
  record YearWhole(
      PublicBloc bloc,
      PublicYear year,
      List<MemberLine> members,
      List<Theme> themes,
      List<Movement> movements,
      List<PublicAward> results,
      List<RankLine> ranking) {}

  /** A photo and where it is shown. */
  record Photo(String path, String caption, @Nullable String credit) {}

  /** A published item. */
  record News(
      long id,
      BlocId bloc,
      int year,
      String title,
      String body,
      @Nullable LocalDate eventDate,
      @Nullable String unit,
      @Nullable String author,
      @Nullable String source,
      @Nullable Integer sourceViews,
      @Nullable Instant publishedAt,
      @Nullable LocalDate publishedOn,
      List<Photo> photos) {}

  private final PublicQuery query;
  private final PublicNews news;
  private final PublicYears years;
  private final Clock clock;

  PublicApi(PublicQuery query, PublicNews news, PublicYears years, Clock clock) {
    this.query = query;
    this.news = news;
    this.years = years;
    this.clock = clock;
  }

  @Operation(summary = "Các khối, cụm có tại một ngày, theo tên của ngày đó")
  @GetMapping("/blocs")
  List<PublicBloc> blocs(@RequestParam(required = false) @Nullable LocalDate asOf) {
    return query.blocs(asOf == null ? Vi.day(clock.instant()) : asOf, null);
  }

  @Operation(summary = "Một khối, cụm qua các năm: Khối trưởng, cờ, khen thưởng")
  @GetMapping("/blocs/{bloc:\\d{1,18}}")
  BlocWhole bloc(@PathVariable long bloc) {
    var id = new BlocId(bloc);
    return new BlocWhole(
        years.bloc(id),
        query.otherNames(id, Vi.day(clock.instant())),
        query.years(id),
        query.flagSteps(id),
        query.awards(id, null));
  }

  @Operation(summary = "Một năm của khối: những gì đã công khai")
  @GetMapping("/blocs/{bloc:\\d{1,18}}/years/{number:\\d{4}}")
  YearWhole year(@PathVariable long bloc, @PathVariable int number) {
    var p = years.parts(new BlocId(bloc), number);
    Map<UnitId, LeaderTerm> roles =
        p.leaders().stream().collect(Collectors.toMap(LeaderTerm::unit, t -> t, (a, _) -> a));
    return new YearWhole(
        p.bloc(),
        p.year(),
        p.members().stream().map(m -> member(m.unit(), m.name(), roles.get(m.unit()))).toList(),
        p.themes().stream().filter(t -> !t.suggested()).toList(),
        p.movements(),
        p.results(),
        p.ranking().stream()
            .map(r -> new RankLine(r.rank(), r.unit(), r.total(), r.grade()))
            .toList());
  }

  @Operation(summary = "Tin đã đăng, mới nhất trước; bloc chỉ lấy tin của một khối")
  @GetMapping("/news")
  List<News> news(@RequestParam(required = false) @Nullable Long bloc) {
    return told(news.latest(bloc == null ? null : new BlocId(bloc), MOST_NEWS));
  }

  @Operation(summary = "Một tin đã đăng")
  @GetMapping("/news/{id:\\d{1,18}}")
  News item(@PathVariable long id) {
    return told(List.of(news.get(id))).getFirst();
  }

  private static MemberLine member(UnitId unit, String name, @Nullable LeaderTerm term) {
    return term == null
        ? new MemberLine(unit, name, null, null)
        : new MemberLine(unit, name, term.role(), term.representative());
  }

  private List<News> told(Collection<NewsItem> items) {
    Map<Long, List<NewsPhoto>> photos =
        news.photos(items).stream().collect(Collectors.groupingBy(NewsPhoto::news));
    return items.stream().map(n -> told(n, photos.getOrDefault(n.id(), List.of()))).toList();
  }

  private static News told(NewsItem n, List<NewsPhoto> photos) {
    return new News(
        n.id(),
        n.bloc(),
        n.number(),
        n.title(),
        n.body(),
        n.eventDate(),
        n.authorUnitName(),
        n.author(),
        n.source(),
        n.sourceViews(),
        n.publishedAt(),
        n.publishedOn(),
        photos.stream().map(p -> new Photo(p.path(), p.caption(), p.credit())).toList());
  }
}
