package vn.giaouoc.portal;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.evidence.Picture;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.YearId;

/** The news the public may read: published items and their photos, nothing else. */
@Service
@Transactional(readOnly = true)
public class PublicNews {

  private final NewsRepository news;
  private final EvidenceStore store;

  PublicNews(NewsRepository news, EvidenceStore store) {
    this.news = news;
    this.store = store;
  }

  /** The latest items of one bloc, or of all for null. */
  public List<NewsItem> latest(@Nullable BlocId bloc, int limit) {
    return news.latest(bloc, limit);
  }

  /** The published items of a year, the newest first. */
  public List<NewsItem> ofYear(YearId year) {
    return news.ofYear(year).stream().filter(n -> n.state() == NewsState.PUBLISHED).toList();
  }

  /** A published item; {@link NoSuchElementException} if there is none. */
  public NewsItem get(long id) {
    return news.published(id).orElseThrow();
  }

  /** The photos of published items, in one statement. */
  public List<NewsPhoto> photos(Collection<NewsItem> items) {
    return news.photos(items.stream().map(NewsItem::id).toList());
  }

  /** A photo of a published item without its metadata; {@link NoSuchElementException} else. */
  public Picture picture(long photo, int width) {
    var found = news.publishedPhoto(photo).orElseThrow();
    return store.publicPicture(found.evidence(), width);
  }
}
