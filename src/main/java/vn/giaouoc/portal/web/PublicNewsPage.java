package vn.giaouoc.portal.web;

import java.util.List;
import java.util.Objects;
import vn.giaouoc.portal.NewsItem;
import vn.giaouoc.portal.NewsPhoto;
import vn.giaouoc.shared.Vi;

/**
 * A published news item.
 *
 * @param event when it happened; published: when it was published, two different things
 * @param by author's position and unit
 * @param source where it was published first, with the views there
 */
public record PublicNewsPage(
    String title,
    String event,
    String published,
    String by,
    String source,
    List<String> paragraphs,
    List<Photo> photos,
    String bloc,
    String blocHref,
    String yearHref,
    String year,
    String views) {

  /** A photo with its caption and credit. */
  public record Photo(String href, String caption, String credit) {}

  static PublicNewsPage of(NewsItem n, String bloc, List<NewsPhoto> photos, long views) {
    var position = Objects.requireNonNullElse(n.author(), "");
    var unit = Objects.requireNonNullElse(n.authorUnitName(), "");
    var blocHref = "/cong-khai/khoi/" + n.bloc();
    return new PublicNewsPage(
        n.title(),
        Vi.date(n.eventDate()),
        n.published(),
        position.isEmpty() || unit.isEmpty() ? position + unit : position + " – " + unit,
        source(n),
        n.body().lines().map(String::strip).filter(l -> !l.isEmpty()).toList(),
        photos.stream()
            .map(p -> new Photo(p.path(), p.caption(), Objects.requireNonNullElse(p.credit(), "")))
            .toList(),
        bloc,
        blocHref,
        blocHref + "/nam/" + n.number(),
        Integer.toString(n.number()),
        views + " lượt xem");
  }

  private static String source(NewsItem n) {
    if (n.source() == null) {
      return "";
    }
    return n.sourceViews() == null
        ? n.source()
        : n.source() + " (" + n.sourceViews() + " lượt xem tại nơi đăng)";
  }
}
