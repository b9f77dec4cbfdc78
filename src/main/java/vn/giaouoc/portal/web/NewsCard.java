package vn.giaouoc.portal.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.portal.NewsItem;
import vn.giaouoc.portal.NewsPhoto;
import vn.giaouoc.shared.Vi;

/**
 * A news item in a list.
 *
 * @param event when it happened, or empty
 * @param published when it was published
 * @param photo address of its first photo, or null
 */
public record NewsCard(
    String title,
    String href,
    String opening,
    String event,
    String published,
    String by,
    @Nullable String photo,
    String alt) {

  private static final int OPENING = 190;

  static List<NewsCard> of(List<NewsItem> items, List<NewsPhoto> photos) {
    var first = photos.stream().collect(Collectors.toMap(NewsPhoto::news, p -> p, (a, b) -> a));
    return items.stream().map(n -> of(n, first.get(n.id()))).toList();
  }

  private static NewsCard of(NewsItem item, @Nullable NewsPhoto photo) {
    return new NewsCard(
        item.title(),
        item.path(),
        opening(item.body()),
        item.eventDate() == null ? "" : Vi.date(item.eventDate()),
        item.published(),
        Objects.requireNonNullElse(item.authorUnitName(), ""),
        photo == null ? null : photo.path() + "-nho",
        photo == null ? "" : photo.caption());
  }

  private static String opening(String body) {
    var first = body.lines().findFirst().orElse("");
    if (first.length() <= OPENING) {
      return first;
    }
    var cut = first.lastIndexOf(' ', OPENING);
    return first.substring(0, cut < 0 ? OPENING : cut) + "…";
  }
}
