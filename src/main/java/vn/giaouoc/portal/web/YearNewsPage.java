package vn.giaouoc.portal.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.portal.NewsItem;
import vn.giaouoc.portal.NewsState;
import vn.giaouoc.portal.ResultPublication;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearFrame;

/**
 * The news of a year, and what of it the public may see.
 *
 * @param mayWrite whether the reader may write an item
 * @param mayPublish whether the reader may publish results
 * @param published the sentence of the publication of results, or empty
 * @param notYet why results cannot be published yet, or empty
 * @param publicPath the public page of this year
 */
public record YearNewsPage(
    YearFrame frame,
    String path,
    boolean mayWrite,
    boolean mayPublish,
    String published,
    String notYet,
    String publicPath,
    List<Row> rows,
    Form form) {

  /** An item in the list. */
  public record Row(
      String title,
      String href,
      String event,
      String published,
      String by,
      String state,
      String tone) {}

  static List<Row> rows(String path, List<NewsItem> items) {
    return items.stream()
        .map(n ->
            new Row(
                n.title(),
                path + "/" + n.id(),
                Vi.date(n.eventDate()),
                n.published(),
                Objects.requireNonNullElse(n.authorUnitName(), n.writtenBy()),
                n.state().vi(),
                n.state() == NewsState.PUBLISHED
                    ? "ok"
                    : n.state() == NewsState.DRAFT ? "warn" : "muted"))
        .toList();
  }

  static String sentence(ResultPublication.@Nullable Published published) {
    return published == null
        ? ""
        : "Kết quả bình xét đã công khai lúc "
            + Vi.time(published.at())
            + " ("
            + published.by()
            + "). Căn cứ: "
            + published.ground();
  }
}
