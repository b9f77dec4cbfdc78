package vn.giaouoc.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearService;

/** Planning inspections and recording what they found. One transaction a method. */
@Service
public class InspectionService {

  private final InspectionRepository inspections;
  private final YearService years;
  private final ApplicationEventPublisher events;

  InspectionService(
      InspectionRepository inspections, YearService years, ApplicationEventPublisher events) {
    this.inspections = inspections;
    this.years = years;
    this.events = events;
  }

  /** The inspections of the year. */
  @Transactional(readOnly = true)
  public List<Inspection> list(Standing standing) {
    standing.mustSeeInside();
    return inspections.list(standing.year().id());
  }

  /** One inspection. */
  @Transactional(readOnly = true)
  public Inspection get(Standing standing, long id) {
    standing.mustSeeInside();
    return inspections
        .find(standing.year().id(), id)
        .orElseThrow(() -> new NoSuchElementException("inspection " + id));
  }

  /** Writes an inspection, new or changed; returns its id. */
  @Transactional
  public long save(Standing standing, Inspection i) {
    standing.mustLead();
    standing.mustBeOpen();
    check(standing, i);
    if (i.id() == 0) {
      var id = inspections.add(standing.year().id(), i);
      record(standing, i, id, "Lập kế hoạch kiểm tra “" + i.title() + "”", Map.of());
      return id;
    }
    var before = get(standing, i.id());
    if (before.state() == InspectionState.CONCLUDED) {
      throw Refused.because("Cuộc kiểm tra đã kết luận nên không sửa được nữa.");
    }
    if (!inspections.update(i)) {
      throw new Overtaken(fields(before));
    }
    record(standing, i, i.id(), "Cập nhật kiểm tra “" + i.title() + "”", fields(before));
    return i.id();
  }

  private static void check(Standing standing, Inspection i) {
    var reasons = new java.util.ArrayList<Refused.Reason>();
    if (i.endsOn().isBefore(i.startsOn())) {
      reasons.add(
          new Refused.Reason("den-ngay", "Ngày kết thúc phải từ ngày bắt đầu trở đi.", null));
    }
    if (!i.units().stream().allMatch(v -> standing.members().contains(v.unit()))) {
      reasons.add(
          new Refused.Reason(
              "don-vi", "Có đơn vị không phải thành viên của khối. Hãy chọn lại.", null));
    }
    if (i.state() == InspectionState.CONCLUDED && i.conclusions().isBlank()) {
      reasons.add(
          new Refused.Reason("ket-luan", "Hãy nhập kết luận trước khi kết thúc kiểm tra.", null));
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
  }

  /** The stored inspection by the form's field names. */
  public static Map<String, String> fields(Inspection i) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("trang-thai", i.state().name());
    fields.put("ten", i.title());
    fields.put("tu-ngay", Vi.date(i.startsOn()));
    fields.put("den-ngay", Vi.date(i.endsOn()));
    fields.put("noi-dung", i.content());
    fields.put("doan", i.team());
    fields.put("ket-luan", i.conclusions());
    i.units()
        .forEach(v -> {
          fields.put("chon-" + v.unit(), "1");
          fields.put("ngay-" + v.unit(), Vi.date(v.visitedOn()));
          fields.put("ket-qua-" + v.unit(), v.findings());
        });
    fields.put("version", Integer.toString(i.version()));
    return fields;
  }

  private void record(
      Standing standing, Inspection i, long id, String sentence, Map<String, String> before) {
    events.publishEvent(
        Change.by(standing.actor(), "inspection.write")
            .on("inspection", id)
            .in(standing.year().bloc(), standing.year().id())
            .saying(sentence)
            .before(before)
            .after(fields(i)));
    if (i.state() != InspectionState.PLANNED) {
      years.workBegan(standing);
    }
  }
}
