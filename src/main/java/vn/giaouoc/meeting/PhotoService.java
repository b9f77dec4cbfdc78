package vn.giaouoc.meeting;

import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.evidence.Owner;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.year.Standing;

/**
 * Photos of a meeting with their captions. They may be added after the minutes are signed: they are
 * not part of them. Each public method is one transaction.
 */
@Service
public class PhotoService {

  private final PhotoRepository photos;
  private final MeetingGate gate;
  private final EvidenceStore evidence;
  private final ApplicationEventPublisher events;

  PhotoService(
      PhotoRepository photos,
      MeetingGate gate,
      EvidenceStore evidence,
      ApplicationEventPublisher events) {
    this.photos = photos;
    this.gate = gate;
    this.evidence = evidence;
    this.events = events;
  }

  /** Adds a photo; returns its id. A file that is no picture is refused. */
  @Transactional
  public long add(
      Standing standing, long meeting, Upload file, String caption, @Nullable String credit) {
    gate.led(standing, meeting);
    var year = standing.year();
    var kept = evidence.keep(standing.actor(), new Owner(null, year.bloc(), year.id()), file);
    if (!evidence.get(kept.id()).isImage()) {
      throw Refused.at(file.field(), "Tệp này không phải ảnh. Hãy chọn ảnh JPEG, PNG hoặc WebP.");
    }
    var id = photos.add(meeting, kept.id().value(), caption, credit);
    events.publishEvent(
        change(standing, "meeting.add-photo", meeting)
            .saying("Thêm ảnh hội nghị: " + caption)
            .after(Map.of("Chú thích", caption)));
    return id;
  }

  /** Mends caption and credit. */
  @Transactional
  public void caption(
      Standing standing, long meeting, long id, String caption, @Nullable String credit) {
    gate.led(standing, meeting);
    var before = find(meeting, id);
    photos.caption(meeting, id, caption, credit);
    events.publishEvent(
        change(standing, "meeting.caption-photo", meeting)
            .saying("Sửa chú thích ảnh hội nghị")
            .before(Map.of("Chú thích", before.caption()))
            .after(Map.of("Chú thích", caption)));
  }

  /** Takes a photo out of the record; the file itself is kept. */
  @Transactional
  public void remove(Standing standing, long meeting, long id) {
    gate.led(standing, meeting);
    var before = find(meeting, id);
    photos.remove(meeting, id);
    events.publishEvent(
        change(standing, "meeting.remove-photo", meeting)
            .saying("Bỏ ảnh hội nghị: " + before.caption())
            .before(Map.of("Chú thích", before.caption())));
  }

  private Photo find(long meeting, long id) {
    return photos.list(meeting).stream()
        .filter(p -> p.id() == id)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("photo " + id));
  }

  private static Change change(Standing standing, String action, long meeting) {
    return Change.by(standing.actor(), action)
        .on("meeting", meeting)
        .in(standing.year().bloc(), standing.year().id());
  }
}
