package vn.giaouoc.work;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.Standing;

/** Advanced examples and notes exchanged between units. One transaction a method. */
@Service
public class ExampleService {

  private final ExampleRepository examples;
  private final ApplicationEventPublisher events;

  ExampleService(ExampleRepository examples, ApplicationEventPublisher events) {
    this.examples = examples;
    this.events = events;
  }

  /** The advanced examples of the year. */
  @Transactional(readOnly = true)
  public List<AdvancedExample> list(Standing standing) {
    standing.mustSeeInside();
    return examples.list(standing.year().id());
  }

  /** One advanced example. */
  @Transactional(readOnly = true)
  public AdvancedExample get(Standing standing, long id) {
    standing.mustSeeInside();
    return examples
        .find(standing.year().id(), id)
        .orElseThrow(() -> new NoSuchElementException("example " + id));
  }

  /** Writes an example, new or changed; returns its id. */
  @Transactional
  public long save(Standing standing, AdvancedExample e) {
    mayWrite(standing, e.unit());
    if (e.id() == 0) {
      var id = examples.add(standing.year().id(), e);
      record(standing, e, id, "Giới thiệu điển hình “" + e.name() + "”", Map.of());
      return id;
    }
    var before = get(standing, e.id());
    mayWrite(standing, before.unit());
    if (!examples.update(e)) {
      throw new Overtaken(fields(before));
    }
    record(standing, e, e.id(), "Sửa điển hình “" + e.name() + "”", fields(before));
    return e.id();
  }

  /** The notes exchanged in the year, the newest first. */
  @Transactional(readOnly = true)
  public List<ExchangeNote> notes(Standing standing) {
    standing.mustSeeInside();
    return examples.notes(standing.year().id());
  }

  /** One note. */
  @Transactional(readOnly = true)
  public ExchangeNote note(Standing standing, long id) {
    standing.mustSeeInside();
    return examples
        .note(standing.year().id(), id)
        .orElseThrow(() -> new NoSuchElementException("exchange note " + id));
  }

  /** Writes a note, new or changed; returns its id. */
  @Transactional
  public long saveNote(Standing standing, ExchangeNote e) {
    mayWrite(standing, e.unit());
    var id = e.id();
    if (id == 0) {
      id = examples.addNote(standing.year().id(), e);
    } else {
      var before = note(standing, id);
      mayWrite(standing, before.unit());
      if (!examples.updateNote(e)) {
        throw new Overtaken(
            Map.of(
                "tieu-de", before.title(),
                "noi-dung", before.body(),
                "version", Integer.toString(before.version())));
      }
    }
    events.publishEvent(
        change(standing, e.unit(), "exchange.write", "exchange-note", id)
            .saying("Ghi trao đổi kinh nghiệm “" + e.title() + "”")
            .after(Map.of("Nội dung", e.body())));
    return id;
  }

  /** The stored example by the form's field names. */
  public static Map<String, String> fields(AdvancedExample e) {
    return Map.of(
        "loai", e.kind().name(),
        "ten", e.name(),
        "thanh-tich", e.achievement(),
        "ngay", Vi.date(e.foundOn()),
        "nhan-rong", e.spread(),
        "version", Integer.toString(e.version()));
  }

  private static void mayWrite(Standing standing, UnitId unit) {
    if (!standing.members().contains(unit)) {
      throw new NoSuchElementException("member " + unit);
    }
    standing.must(standing.leads() || standing.belongsTo(unit), "write for " + unit);
    standing.mustBeOpen();
  }

  private void record(
      Standing standing, AdvancedExample e, long id, String sentence, Map<String, String> before) {
    events.publishEvent(
        change(standing, e.unit(), "example.write", "example", id)
            .saying(sentence)
            .before(before)
            .after(fields(e)));
  }

  private static Change change(
      Standing standing, UnitId unit, String action, String type, long id) {
    return Change.by(standing.actor(), action)
        .on(type, id)
        .in(standing.year().bloc(), standing.year().id())
        .forUnit(unit);
  }
}
