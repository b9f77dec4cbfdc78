package vn.giaouoc.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.evidence.Owner;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.Standing;

/**
 * The news of a bloc's year. Members write drafts for their own unit; who leads, or the Board,
 * publishes and withdraws. Each public method is one transaction.
 */
@Service
public class NewsService {

  /** Said where news is written in the name of a unit that is no member of the year. */
  public static final String NOT_A_MEMBER =
      "Đơn vị viết tin không có trong danh sách. Hãy chọn lại.";

  private final NewsRepository news;
  private final EvidenceStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  NewsService(
      NewsRepository news, EvidenceStore store, ApplicationEventPublisher events, Clock clock) {
    this.news = news;
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /** Writes a draft; returns its id. */
  @Transactional
  public long write(Standing standing, NewsDraft draft) {
    mustWrite(standing, draft);
    var year = standing.year();
    var id = news.add(year.bloc(), year.id(), draft, standing.actor().name(), clock.instant());
    events.publishEvent(
        change(standing, "portal.write-news", id)
            .saying("Viết tin “" + draft.title() + "”")
            .after(words(draft)));
    return id;
  }

  /** Mends an item, a published one too. */
  @Transactional
  public void save(Standing standing, long id, NewsDraft draft, int version) {
    var before = get(standing, id);
    mustEdit(standing, before);
    mustWrite(standing, draft);
    if (!news.save(standing.year().id(), id, draft, version)) {
      throw new Overtaken(theirs(get(standing, id)));
    }
    events.publishEvent(
        change(standing, "portal.save-news", id)
            .saying("Sửa tin “" + draft.title() + "”")
            .before(words(draft(before)))
            .after(words(draft)));
  }

  /** Publishes a draft, or a withdrawn item again. */
  @Transactional
  public void publish(Standing standing, long id) {
    standing.mustLeadOrBoard();
    publish(standing, id, clock.instant());
  }

  /**
   * Enters an item that was published in the past elsewhere; done by the program's own import. Its
   * source is named; where the source tells no time or not even a day of publication, none is made
   * up.
   */
  @Transactional
  public long enterPast(
      Standing standing,
      NewsDraft draft,
      @Nullable Instant publishedAt,
      @Nullable LocalDate publishedOn) {
    standing.must(standing.actor().isSystem(), "enter past news");
    var id = write(standing, draft);
    if (!news.publishPast(id, publishedAt, publishedOn)) {
      throw new Overtaken(Map.of());
    }
    var item = get(standing, id);
    events.publishEvent(
        change(standing, "portal.enter-past-news", id)
            .saying("Ghi tin đã đăng “" + item.title() + "”")
            .after(
                Map.of(
                    "Nguồn", Objects.requireNonNullElse(item.source(), ""),
                    "Thời điểm đăng", item.published())));
    return id;
  }

  private void publish(Standing standing, long id, Instant at) {
    var item = get(standing, id);
    if (item.state() == NewsState.PUBLISHED) {
      throw Refused.because("Tin này đã đăng.");
    }
    if (item.body().isBlank()) {
      throw Refused.at("noi-dung", "Tin chưa có nội dung. Hãy viết nội dung rồi đăng.");
    }
    var when = item.publishedAt() == null ? at : item.publishedAt();
    move(item, NewsState.PUBLISHED, when, null);
    events.publishEvent(
        change(standing, "portal.publish-news", id)
            .saying("Đăng tin “" + item.title() + "” lên trang công khai")
            .after(Map.of("Thời điểm đăng", Vi.time(when))));
  }

  /** Takes a published item off the public pages; it stays in the year. */
  @Transactional
  public void withdraw(Standing standing, long id, String reason) {
    standing.mustLeadOrBoard();
    var item = get(standing, id);
    if (item.state() != NewsState.PUBLISHED) {
      throw Refused.because("Tin này không ở trên trang công khai.");
    }
    move(item, NewsState.WITHDRAWN, item.publishedAt(), reason);
    events.publishEvent(
        change(standing, "portal.withdraw-news", id)
            .saying("Gỡ tin “" + item.title() + "” khỏi trang công khai")
            .because(reason));
  }

  private void move(
      NewsItem item, NewsState to, @Nullable Instant publishedAt, @Nullable String reason) {
    if (!news.move(item.id(), item.state(), to, publishedAt, reason)) {
      throw new Overtaken(Map.of());
    }
  }

  /** Adds a photo with its caption; a file that is no picture is refused. */
  @Transactional
  public long addPhoto(
      Standing standing, long id, Upload file, String caption, @Nullable String credit) {
    var item = get(standing, id);
    mustEdit(standing, item);
    var year = standing.year();
    var owner = new Owner(item.authorUnit(), year.bloc(), year.id());
    var kept = store.keep(standing.actor(), owner, file);
    if (!store.get(kept.id()).isImage()) {
      throw Refused.at(file.field(), "Tệp này không phải ảnh. Hãy chọn ảnh JPG, PNG hoặc WEBP.");
    }
    events.publishEvent(
        change(standing, "portal.add-photo", id)
            .saying("Thêm ảnh cho tin “" + item.title() + "”")
            .after(Map.of("Chú thích", caption)));
    return news.addPhoto(id, kept.id(), caption, credit);
  }

  /** Takes a photo out of an item; the file itself is kept. */
  @Transactional
  public void removePhoto(Standing standing, long id, long photo) {
    var item = get(standing, id);
    mustEdit(standing, item);
    if (!news.removePhoto(id, photo)) {
      throw new NoSuchElementException("photo " + photo);
    }
    events.publishEvent(
        change(standing, "portal.remove-photo", id)
            .saying("Bỏ ảnh khỏi tin “" + item.title() + "”"));
  }

  /** An item of this year; {@link NoSuchElementException} if there is none. */
  @Transactional(readOnly = true)
  public NewsItem get(Standing standing, long id) {
    standing.mustSeeInside();
    return news.find(standing.year().id(), id).orElseThrow();
  }

  /** All items of the year, drafts first. */
  @Transactional(readOnly = true)
  public List<NewsItem> list(Standing standing) {
    standing.mustSeeInside();
    return news.ofYear(standing.year().id());
  }

  /** The photos of many items. */
  @Transactional(readOnly = true)
  public List<NewsPhoto> photos(Standing standing, Collection<Long> items) {
    standing.mustSeeInside();
    return news.photos(items);
  }

  /** Whether the actor may mend this item. */
  public boolean mayEdit(Standing standing, NewsItem item) {
    var unit = item.authorUnit();
    return standing.leads()
        || standing.isBoard()
        || (unit != null && item.state() == NewsState.DRAFT && standing.belongsTo(unit));
  }

  private void mustEdit(Standing standing, NewsItem item) {
    standing.must(mayEdit(standing, item), "edit news " + item.id());
  }

  private static void mustWrite(Standing standing, NewsDraft draft) {
    var unit = draft.authorUnit();
    standing.must(
        standing.leads() || standing.isBoard() || (unit != null && standing.belongsTo(unit)),
        "write news");
    if (unit != null && !standing.members().contains(unit)) {
      throw Refused.at("don-vi", NOT_A_MEMBER);
    }
  }

  private static Change change(Standing standing, String action, long id) {
    var year = standing.year();
    return Change.by(standing.actor(), action).on("news", id).in(year.bloc(), year.id());
  }

  private static NewsDraft draft(NewsItem n) {
    return new NewsDraft(
        n.title(),
        n.body(),
        n.eventDate(),
        n.authorUnit(),
        n.author(),
        n.source(),
        n.sourceViews());
  }

  private static Map<String, String> words(NewsDraft draft) {
    return Map.of(
        "Tiêu đề", draft.title(),
        "Nội dung", draft.body(),
        "Ngày diễn ra", Vi.date(draft.eventDate()));
  }

  private static Map<String, String> theirs(NewsItem item) {
    return Map.of(
        "version", Integer.toString(item.version()),
        "tieu-de", item.title(),
        "noi-dung", item.body(),
        "ngay", Vi.date(item.eventDate()));
  }
}
