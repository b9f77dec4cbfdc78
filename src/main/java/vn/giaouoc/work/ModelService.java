package vn.giaouoc.work;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearService;

/** Registering exemplary models, following and spreading them. One transaction a method. */
@Service
public class ModelService {

  private final ModelRepository models;
  private final EvidenceStore evidence;
  private final YearService years;
  private final ApplicationEventPublisher events;

  ModelService(
      ModelRepository models,
      EvidenceStore evidence,
      YearService years,
      ApplicationEventPublisher events) {
    this.models = models;
    this.evidence = evidence;
    this.years = years;
    this.events = events;
  }

  /** Whether the actor may write this model: its unit, or the leader for a pilot of the bloc. */
  public static boolean mayWrite(Standing standing, ExemplaryModel m) {
    return standing.actor().isSystem()
        || (m.unit() == null ? standing.leads() : standing.belongsTo(m.unit()));
  }

  /** The models of the year, the first registered on top. */
  @Transactional(readOnly = true)
  public List<ExemplaryModel> list(Standing standing) {
    standing.mustSeeInside();
    return models.list(standing.year().id());
  }

  /** One model. */
  @Transactional(readOnly = true)
  public ExemplaryModel get(Standing standing, long id) {
    standing.mustSeeInside();
    return models
        .find(standing.year().id(), id)
        .orElseThrow(() -> new NoSuchElementException("model " + id));
  }

  /** The notes on one model, the earliest first. */
  @Transactional(readOnly = true)
  public List<ExemplaryModel.Note> notes(Standing standing, long id) {
    return models.notes(get(standing, id).id());
  }

  /** The units that took it over. */
  @Transactional(readOnly = true)
  public List<ExemplaryModel.Spread> spread(Standing standing, long id) {
    return models.spread(get(standing, id).id());
  }

  /** Writes a model, new or changed; returns its id. */
  @Transactional
  public long save(Standing standing, ExemplaryModel m) {
    standing.must(mayWrite(standing, m), "write model");
    standing.mustBeOpen();
    if (m.unit() != null && !standing.members().contains(m.unit())) {
      throw new NoSuchElementException("member " + m.unit());
    }
    if (m.state() == ModelState.COMPLETED && m.result().isBlank()) {
      throw Refused.at("ket-qua", "Mô hình đã hoàn thành phải ghi kết quả đạt được.");
    }
    if (m.id() == 0) {
      var id = models.add(standing.year().id(), m);
      record(standing, m, id, "Đăng ký mô hình “" + m.name() + "”", Map.of());
      return id;
    }
    var before = get(standing, m.id());
    standing.must(mayWrite(standing, before), "write model");
    if (!models.update(m)) {
      throw new Overtaken(fields(before));
    }
    record(standing, m, m.id(), "Sửa mô hình “" + m.name() + "”", fields(before));
    return m.id();
  }

  /** Notes how the model goes, with a file that shows it if there is one. */
  @Transactional
  public void note(Standing standing, long id, LocalDate on, String body, @Nullable Upload file) {
    var m = get(standing, id);
    standing.must(mayWrite(standing, m), "note on model");
    standing.mustBeOpen();
    var year = standing.year();
    var kept =
        file == null
            ? null
            : evidence
                .keep(standing.actor(), new Owner(m.unit(), year.bloc(), year.id()), file)
                .id()
                .value();
    models.addNote(id, on, body, kept, standing.actor().name());
    events.publishEvent(
        change(standing, m, "model.note", id)
            .saying("Ghi tiến độ mô hình “" + m.name() + "”")
            .after(Map.of("Ngày", Vi.date(on), "Nội dung", body)));
    years.workBegan(standing);
  }

  /** Records that a unit has taken the model over. */
  @Transactional
  public void takeOver(Standing standing, long id, ExemplaryModel.Spread spread) {
    var m = get(standing, id);
    standing.must(standing.leads() || standing.belongsTo(spread.unit()), "take model over");
    standing.mustBeOpen();
    if (!standing.members().contains(spread.unit())) {
      throw new NoSuchElementException("member " + spread.unit());
    }
    if (spread.unit().equals(m.unit())) {
      throw Refused.at("don-vi", "Đơn vị này là nơi xây dựng mô hình. Hãy chọn đơn vị học tập.");
    }
    models.addSpread(id, spread);
    events.publishEvent(
        change(standing, m, "model.spread", id)
            .forUnit(spread.unit())
            .saying("Nhân rộng mô hình “" + m.name() + "”")
            .after(Map.of("Từ ngày", Vi.date(spread.since()))));
  }

  /** The stored model by the form's field names. */
  public static Map<String, String> fields(ExemplaryModel m) {
    var fields = new LinkedHashMap<String, String>();
    fields.put("trang-thai", m.state().name());
    fields.put("ten", m.name());
    fields.put("noi-dung", m.content());
    fields.put("du-kien", m.expected());
    fields.put("ket-qua", m.result());
    fields.put("version", Integer.toString(m.version()));
    return fields;
  }

  private void record(
      Standing standing, ExemplaryModel m, long id, String sentence, Map<String, String> before) {
    events.publishEvent(
        change(standing, m, "model.write", id).saying(sentence).before(before).after(fields(m)));
  }

  private static Change change(Standing standing, ExemplaryModel m, String action, long id) {
    return Change.by(standing.actor(), action)
        .on("model", id)
        .in(standing.year().bloc(), standing.year().id())
        .forUnit(m.unit());
  }
}
