package vn.giaouoc.scoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.scoring.domain.Answer;
import vn.giaouoc.scoring.domain.SheetStep;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;

/** Objections of units to their points, and the answers. Each public method is one transaction. */
@Service
public class ObjectionService {

  private final ObjectionRepository objections;
  private final Sheets sheets;
  private final SheetRepository heads;
  private final EntryRepository entries;
  private final SheetAccess access;
  private final MemberNames names;
  private final Rankings rankings;
  private final ObjectionWindow window;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ObjectionService(
      ObjectionRepository objections,
      Sheets sheets,
      SheetRepository heads,
      EntryRepository entries,
      SheetAccess access,
      MemberNames names,
      Rankings rankings,
      ObjectionWindow window,
      ApplicationEventPublisher events,
      Clock clock) {
    this.objections = objections;
    this.sheets = sheets;
    this.heads = heads;
    this.entries = entries;
    this.access = access;
    this.names = names;
    this.rankings = rankings;
    this.window = window;
    this.events = events;
    this.clock = clock;
  }

  /** The objections the actor may read: a unit its own, who leads or appraises all. */
  @Transactional(readOnly = true)
  public List<Objection> list(Standing standing) {
    standing.mustSeeInside();
    var all = objections.list(standing.year().id());
    var rights = access.rights(standing);
    return all.stream()
        .filter(o ->
            standing.leads()
                || standing.isBoard()
                || standing.isOverseer()
                || rights.of(o.unit()).isOwn()
                || rights.of(o.unit()).mayAnswer())
        .toList();
  }

  /** The last day of the window; empty before it was opened. */
  @Transactional(readOnly = true)
  public Optional<LocalDate> lastDay(Standing standing) {
    standing.mustSeeInside();
    return window.lastDay(standing.year());
  }

  /** The unit's head objects to the points of one leaf while the window is open. */
  @Transactional
  public long file(Standing standing, UnitId unit, String leaf, String text) {
    standing.mustHead(unit);
    var content = sheets.lock(standing.year(), unit);
    if (text.isBlank()) {
      throw Refused.at("noi-dung", "Hãy nhập nội dung kiến nghị.");
    }
    var node =
        content
            .table()
            .table()
            .leaf(leaf)
            .orElseThrow(() -> Refused.at("tieu-chi", "Hãy chọn nội dung cần kiến nghị."));
    if (standing.year().state() != BlocYearState.OBJECTION) {
      throw Refused.because(
          "Chỉ kiến nghị trong thời gian kiến nghị, sau khi khối thông báo kết quả dự kiến.");
    }
    if (!SheetStep.CONFIRM.isFrom(content.sheet().state())) {
      throw Refused.because(
          "Điểm của đơn vị đã chốt hoặc khối chưa chấm xong nên không kiến nghị được.");
    }
    var id =
        objections.insert(
            content.sheet().id(), leaf, text, clock.instant(), standing.actor().name());
    events.publishEvent(
        SheetService.change(standing, "scoring.object", content.sheet())
            .saying(
                "%s kiến nghị về điểm “%s”"
                    .formatted(names.of(standing.year(), unit), node.title()))
            .after(Map.of("Nội dung", text)));
    return id;
  }

  /** Keeps the points and says why. */
  @Transactional
  public void explain(Standing standing, long id, int expectedVersion, String answer) {
    var objection = openOne(standing, id, answer);
    objections.answer(
        objection,
        expectedVersion,
        Objection.Outcome.EXPLAINED,
        answer,
        clock.instant(),
        standing.actor().name(),
        null,
        null);
    heads
        .lock(standing.year().id(), objection.unit())
        .filter(s -> SheetStep.EXPLAIN.isFrom(s.state()))
        .ifPresent(s -> heads.state(s, SheetStep.EXPLAIN.to()));
    record(standing, objection, Objection.Outcome.EXPLAINED, answer, Map.of(), Map.of());
  }

  /**
   * Accepts the objection: the leaf gets a new version of its entry in the column that counts, and
   * the provisional ranking is worked out again.
   */
  @Transactional
  public void accept(
      Standing standing, long id, int expectedVersion, Answer answer, String explanation) {
    var objection = openOne(standing, id, explanation);
    var content = sheets.lock(standing.year(), objection.unit());
    var leaf = content.table().table().leaf(objection.leaf()).orElseThrow();
    var problem = answer.given() ? InputKind.problem(leaf, answer) : "Hãy nhập giá trị mới.";
    if (problem != null) {
      throw Refused.at(CellFields.value(leaf.key()), problem);
    }
    var role = content.columns().counting();
    var before = content.columns().at(role, leaf.key());
    var after = leaf.points(answer, content.table().table().rounding());
    if (answer.equals(before.answer())) {
      throw Refused.at(
          CellFields.value(leaf.key()),
          "Giá trị mới giống giá trị cũ. Nếu giữ nguyên điểm, hãy chọn giải thích.");
    }
    var merge = new CellMerge(content, role, List::of, standing.actor().name(), clock.instant());
    merge.force(
        new CellDraft(leaf.key(), answer, explanation, before.version()),
        EntryChange.Cause.OBJECTION,
        objection.text());
    entries.write(merge.writes, standing.actor());
    entries.remember(content.sheet().id(), merge.changes);
    objections.answer(
        objection,
        expectedVersion,
        Objection.Outcome.ACCEPTED,
        explanation,
        clock.instant(),
        standing.actor().name(),
        before.points(),
        after);
    heads.state(content.sheet(), SheetStep.EXPLAIN.to());
    record(
        standing,
        objection,
        Objection.Outcome.ACCEPTED,
        explanation,
        Map.of(leaf.title(), Vi.number(before.points())),
        Map.of(leaf.title(), Vi.number(after)));
    rankings.compute(standing.actor(), standing.year(), false, "Tiếp thu kiến nghị");
  }

  /** The objection the actor may answer; not there for anybody else. */
  @Transactional(readOnly = true)
  public Objection answerable(Standing standing, long id) {
    var objection = objections.find(standing.year().id(), id).orElseThrow();
    standing.must(access.rights(standing, objection.unit()).mayAnswer(), "answer objection " + id);
    return objection;
  }

  private Objection openOne(Standing standing, long id, String answer) {
    var objection = answerable(standing, id);
    if (answer.isBlank()) {
      throw Refused.at("tra-loi", "Hãy nhập nội dung trả lời kiến nghị.");
    }
    if (!objection.isOpen()) {
      throw Refused.because("Kiến nghị này đã được trả lời.");
    }
    return objection;
  }

  private void record(
      Standing standing,
      Objection objection,
      Objection.Outcome outcome,
      String answer,
      Map<String, String> before,
      Map<String, String> after) {
    events.publishEvent(
        Change.by(standing.actor(), "scoring.answer-objection")
            .on("objection", objection.id())
            .in(standing.year().bloc(), standing.year().id())
            .forUnit(objection.unit())
            .saying("Trả lời kiến nghị: " + outcome.vi())
            .before(before)
            .after(after)
            .because(answer));
  }
}
