package vn.giaouoc.portal.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.portal.NewsItem;
import vn.giaouoc.portal.NewsPhoto;
import vn.giaouoc.portal.NewsService;
import vn.giaouoc.portal.NewsState;
import vn.giaouoc.portal.ResultPublication;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Puts together the pages where news is written. */
@Component
class NewsPages {

  private final NewsService news;
  private final ResultPublication results;
  private final Templates templates;

  NewsPages(NewsService news, ResultPublication results, Templates templates) {
    this.news = news;
    this.results = results;
    this.templates = templates;
  }

  JteModel list(YearHere here, Form form) {
    var standing = here.standing();
    var path = here.path() + "/tin";
    var publishes = standing.leads() || standing.isBoard();
    var early = here.year().state().isBefore(BlocYearState.PROPOSED);
    var page =
        new YearNewsPage(
            here.frame("tin"),
            path,
            !units(here).isEmpty(),
            publishes,
            YearNewsPage.sentence(results.of(here.year().id()).orElse(null)),
            early
                ? "Kết quả bình xét chỉ công khai được sau khi khối đã trình đề nghị khen thưởng."
                : "",
            "/cong-khai" + here.path(),
            YearNewsPage.rows(path, news.list(standing)),
            form);
    return templates.portalYearNews(page);
  }

  JteModel create(YearHere here, Form form) {
    return templates.portalEdit(
        new NewsEditPage(
            here.frame("tin"),
            here.path() + "/tin/moi",
            true,
            "",
            true,
            false,
            false,
            null,
            "",
            units(here),
            List.of(),
            form,
            Form.blank(),
            Form.blank()));
  }

  JteModel edit(YearHere here, NewsItem item, Form form, Form photoForm, Form withdrawForm) {
    var standing = here.standing();
    var publishes = standing.leads() || standing.isBoard();
    var out = item.state() == NewsState.PUBLISHED;
    return templates.portalEdit(
        new NewsEditPage(
            here.frame("tin"),
            here.path() + "/tin/" + item.id(),
            false,
            item.state().vi(),
            news.mayEdit(standing, item),
            publishes && !out,
            publishes && out,
            out ? item.path() : null,
            item.withdrawReason() == null ? "" : "Lý do gỡ: " + item.withdrawReason(),
            units(here),
            photos(here, item),
            form,
            photoForm,
            withdrawForm));
  }

  private List<NewsEditPage.Photo> photos(YearHere here, NewsItem item) {
    return news.photos(here.standing(), List.of(item.id())).stream()
        .map((NewsPhoto p) ->
            new NewsEditPage.Photo(
                p.id(),
                "/tep/" + p.evidence() + "/anh",
                p.caption(),
                Objects.requireNonNullElse(p.credit(), "")))
        .toList();
  }

  /** The units in whose name the reader may write. */
  List<Option> units(YearHere here) {
    var standing = here.standing();
    var all = standing.leads() || standing.isBoard();
    return here.members().stream()
        .filter(m -> all || standing.belongsTo(m.unit()))
        .map(m -> new Option(m.unit().toString(), m.name()))
        .toList();
  }

  static Form filled(NewsItem item) {
    var values = new HashMap<String, @Nullable String>();
    values.put("tieu-de", item.title());
    values.put("noi-dung", item.body());
    values.put("ngay", Vi.date(item.eventDate()));
    values.put("don-vi", item.authorUnit() == null ? "" : item.authorUnit().toString());
    values.put("nguoi-viet", item.author());
    values.put("nguon", item.source());
    values.put("luot-xem", item.sourceViews() == null ? "" : item.sourceViews().toString());
    values.put("version", Integer.toString(item.version()));
    return Form.filled(values);
  }

  static Form blank(YearHere here, List<Option> units) {
    var own = here.standing().leader();
    var chosen = units.size() == 1 ? units.getFirst().value() : own == null ? "" : own.toString();
    return Form.filled(Map.of("don-vi", chosen));
  }
}
