package vn.giaouoc.demo;

import java.time.OffsetDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.demo.seed.SeedBloc;
import vn.giaouoc.portal.NewsDraft;
import vn.giaouoc.portal.NewsService;
import vn.giaouoc.portal.ResultPublication;
import vn.giaouoc.year.Standing;

/** Makes public what the article made public: the meeting as news, and what the bloc proposed. */
@Component
@Profile("demo")
class SeedPublic {

  private final NewsService news;
  private final ResultPublication results;

  SeedPublic(NewsService news, ResultPublication results) {
    this.news = news;
    this.results = results;
  }

  /** Publishes; the day of the meeting and that of publication stay apart, as far as known. */
  void load(SeedBloc seed, Standing standing, SeedUnits.Loaded bloc) {
    var article = seed.article();
    var by = article.authorUnit();
    var unit = by == null ? null : bloc.units().get(by);
    var published = article.publishedAt();
    news.enterPast(
        standing,
        new NewsDraft(
            seed.news().title(),
            String.join("\n\n", seed.news().body()),
            seed.meetings().getFirst().date(),
            unit,
            unit == null ? by : null,
            "Tóm lược theo: " + seed.source(),
            article.pageViews()),
        published == null ? null : OffsetDateTime.parse(published).toInstant(),
        article.pageHeaderDate());
    if (seed.awards().stream().anyMatch(a -> a.state().equals("PROPOSED"))) {
      results.publish(standing, seed.source());
    }
  }
}
