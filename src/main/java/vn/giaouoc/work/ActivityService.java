package vn.giaouoc.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
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
import vn.giaouoc.year.YearService;

/** Planning joint activities and recording what came of them. One transaction a method. */
@Service
public class ActivityService {

  private final ActivityRepository activities;
  private final EvidenceStore evidence;
  private final YearService years;
  private final ApplicationEventPublisher events;

  ActivityService(
      ActivityRepository activities,
      EvidenceStore evidence,
      YearService years,
      ApplicationEventPublisher events) {
    this.activities = activities;
    this.evidence = evidence;
    this.years = years;
    this.events = events;
  }

  /** Whether the actor may write this activity: the leader, or the unit that hosts it. */
  public static boolean mayWrite(Standing standing, JointActivity a) {
    return standing.leads() || (a.host() != null && standing.belongsTo(a.host()));
  }

  /** The joint activities of the year, the earliest first. */
  @Transactional(readOnly = true)
  public List<JointActivity> list(Standing standing) {
    standing.mustSeeInside();
    return activities.list(standing.year().id());
  }

  /** One activity. */
  @Transactional(readOnly = true)
  public JointActivity get(Standing standing, long id) {
    standing.mustSeeInside();
    return activities
        .find(standing.year().id(), id)
        .orElseThrow(() -> new NoSuchElementException("activity " + id));
  }

  /** The photos of one activity. */
  @Transactional(readOnly = true)
  public List<WorkPhoto> photos(Standing standing, long id) {
    return activities.photos(get(standing, id).id());
  }

  /** Writes an activity, new or changed; returns its id. */
  @Transactional
  public long save(Standing standing, JointActivity a) {
    standing.must(mayWrite(standing, a), "write joint activity");
    standing.mustBeOpen();
    if (!standing.members().containsAll(a.units())
        || (a.host() != null && !standing.members().contains(a.host()))) {
      throw Refused.because("Có đơn vị được chọn không phải thành viên của khối. Hãy chọn lại.");
    }
    if (a.endsOn() != null && (a.heldOn() == null || a.endsOn().isBefore(a.heldOn()))) {
      throw Refused.at("den-ngay", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
    }
    if (a.state() == ActivityState.HELD) {
      mustBeComplete(a);
    }
    if (a.id() == 0) {
      var id = activities.add(standing.year().id(), a);
      record(standing, a, id, "Thêm hoạt động chung “" + a.title() + "”", Map.of());
      return id;
    }
    var before = get(standing, a.id());
    standing.must(mayWrite(standing, before), "write joint activity");
    if (!activities.update(a)) {
      throw new Overtaken(fields(before));
    }
    record(standing, a, a.id(), "Sửa hoạt động chung “" + a.title() + "”", fields(before));
    return a.id();
  }

  private static void mustBeComplete(JointActivity a) {
    var reasons = new java.util.ArrayList<Refused.Reason>();
    if (a.heldOn() == null) {
      reasons.add(
          new Refused.Reason("tu-ngay", "Hoạt động đã tổ chức phải có ngày tổ chức.", null));
    }
    if (a.units().isEmpty()) {
      reasons.add(new Refused.Reason("don-vi", "Hãy chọn các đơn vị đã tham gia.", null));
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
  }

  /** Adds a photo. */
  @Transactional
  public void addPhoto(Standing standing, long id, Upload file, String caption) {
    var a = get(standing, id);
    standing.must(mayWrite(standing, a), "add photo");
    standing.mustBeOpen();
    var year = standing.year();
    var kept = evidence.keep(standing.actor(), new Owner(null, year.bloc(), year.id()), file);
    if (!evidence.get(kept.id()).isImage()) {
      throw Refused.at(file.field(), "Tệp này không phải ảnh. Hãy chọn ảnh JPEG, PNG hoặc WebP.");
    }
    activities.addPhoto(id, kept.id().value(), caption);
    record(standing, a, id, "Thêm ảnh hoạt động chung: " + caption, Map.of());
  }

  /** Takes a photo away; the file itself is kept. */
  @Transactional
  public void removePhoto(Standing standing, long id, long photo) {
    var a = get(standing, id);
    standing.must(mayWrite(standing, a), "remove photo");
    standing.mustBeOpen();
    if (!activities.removePhoto(id, photo)) {
      throw new NoSuchElementException("photo " + photo);
    }
    record(standing, a, id, "Bỏ một ảnh của hoạt động chung “" + a.title() + "”", Map.of());
  }

  /** The stored activity by the form's field names. */
  public static Map<String, String> fields(JointActivity a) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("loai", a.kind().name());
    fields.put("trang-thai", a.state().name());
    fields.put("ten", a.title());
    fields.put("tu-ngay", Vi.date(a.heldOn()));
    fields.put("den-ngay", Vi.date(a.endsOn()));
    fields.put("dia-diem", a.place() == null ? "" : a.place());
    fields.put("dang-cai", a.host() == null ? "" : a.host().toString());
    fields.put("chuong-trinh", a.programme());
    fields.put("ket-qua", a.result());
    fields.put("version", Integer.toString(a.version()));
    return fields;
  }

  private void record(
      Standing standing, JointActivity a, long id, String sentence, Map<String, String> before) {
    events.publishEvent(
        Change.by(standing.actor(), "activity.write")
            .on("activity", id)
            .in(standing.year().bloc(), standing.year().id())
            .forUnit(a.host())
            .saying(sentence)
            .before(before)
            .after(fields(a)));
    if (a.state() == ActivityState.HELD) {
      years.workBegan(standing);
    }
  }
}
