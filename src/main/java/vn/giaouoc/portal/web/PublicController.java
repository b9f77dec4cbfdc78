package vn.giaouoc.portal.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.portal.PageViews;
import vn.giaouoc.portal.PublicNews;
import vn.giaouoc.portal.PublicQuery;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;

/** What anybody may read, without signing in and without a session. */
@Controller
class PublicController {

  private final PublicQuery query;
  private final PublicNews news;
  private final PublicYears years;
  private final Blocs blocs;
  private final PageViews views;
  private final Templates templates;
  private final Clock clock;

  PublicController(
      PublicQuery query,
      PublicNews news,
      PublicYears years,
      Blocs blocs,
      PageViews views,
      Templates templates,
      Clock clock) {
    this.query = query;
    this.news = news;
    this.years = years;
    this.blocs = blocs;
    this.views = views;
    this.templates = templates;
    this.clock = clock;
  }

  /** Provinces and blocs, with the names of today or of the day asked for. */
  @GetMapping("/cong-khai")
  Answer index(
      @RequestParam(required = false) @Nullable String ngay,
      HttpServletRequest request,
      HttpServletResponse response) {
    var today = Vi.day(clock.instant());
    var asked = ngay == null ? null : Vi.parseDate(ngay);
    var day = asked == null ? today : asked;
    count(request);
    var items = news.latest(null, 6);
    var cards = NewsCard.of(items, news.photos(items));
    var page = PublicIndexPage.of(day, day.equals(today), query.blocs(day, null), cards);
    return shown(response, templates.portalIndex(page));
  }

  /** A bloc through the years. */
  @GetMapping("/cong-khai/khoi/{id:\\d{1,18}}")
  Answer bloc(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
    var bloc = new BlocId(id);
    var day = Vi.day(clock.instant());
    var shown = years.bloc(bloc);
    var items = news.latest(bloc, 9);
    var page =
        PublicBlocPage.of(
            shown,
            blocs.actInForce(bloc, day),
            query.otherNames(bloc, day),
            query.years(bloc),
            query.flagSteps(bloc),
            query.awards(bloc, null),
            NewsCard.of(items, news.photos(items)),
            count(request));
    return shown(response, templates.portalBloc(page));
  }

  /** A year of a bloc. */
  @GetMapping("/cong-khai/khoi/{id:\\d{1,18}}/nam/{number:\\d{4}}")
  Answer year(
      @PathVariable long id,
      @PathVariable int number,
      HttpServletRequest request,
      HttpServletResponse response) {
    var parts = years.parts(new BlocId(id), number);
    var page = PublicYearPage.of(parts, count(request));
    return shown(response, templates.portalYear(page));
  }

  /** All news, the newest first. */
  @GetMapping("/cong-khai/tin")
  Answer newsList(HttpServletRequest request, HttpServletResponse response) {
    count(request);
    var items = news.latest(null, 60);
    return shown(response, templates.portalNewsList(NewsCard.of(items, news.photos(items))));
  }

  /** A news item. */
  @GetMapping("/cong-khai/tin/{id:\\d{1,18}}")
  Answer newsItem(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) {
    var item = news.get(id);
    var photos = news.photos(List.of(item));
    var page = PublicNewsPage.of(item, years.bloc(item.bloc()).name(), photos, count(request));
    return shown(response, templates.portalNews(page));
  }

  private long count(HttpServletRequest request) {
    var reader = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
    return views.count(request.getRequestURI(), reader);
  }

  private static Answer shown(HttpServletResponse response, JteModel page) {
    var kept = CacheControl.maxAge(java.time.Duration.ofSeconds(60)).cachePublic();
    response.setHeader(HttpHeaders.CACHE_CONTROL, kept.getHeaderValue());
    return Answer.page(page);
  }
}
