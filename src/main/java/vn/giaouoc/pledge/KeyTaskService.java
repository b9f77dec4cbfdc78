package vn.giaouoc.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.YearId;
import vn.giaouoc.year.Standing;

/** The use cases of key tasks, of a unit or of the whole bloc (REQ-45, REQ-46). */
@Service
public class KeyTaskService {

  private final KeyTaskRepository tasks;
  private final PledgeEditing editing;
  private final Clock clock;

  KeyTaskService(KeyTaskRepository tasks, PledgeEditing editing, Clock clock) {
    this.tasks = tasks;
    this.editing = editing;
    this.clock = clock;
  }

  /** All key tasks of the year in the order they were registered. */
  @Transactional(readOnly = true)
  public List<KeyTask> list(YearId year) {
    return tasks.list(year);
  }

  /** One task; {@link java.util.NoSuchElementException} if the year has none with this id. */
  @Transactional(readOnly = true)
  public KeyTask get(YearId year, long id) {
    return tasks.find(year, id).orElseThrow();
  }

  /**
   * Registers a key task.
   *
   * @param unit the unit whose task it is, or null for the bloc: then the leader registers it
   * @param withCouncil also registered with the Council
   * @param reason compulsory once the signing is over
   */
  @Transactional
  public long add(
      Standing standing,
      @Nullable UnitId unit,
      String text,
      @Nullable LocalDate due,
      boolean withCouncil,
      @Nullable String reason) {
    mustOwn(standing, unit);
    mustHaveReason(standing, reason);
    var id = tasks.add(standing.year().id(), unit, text, due, withCouncil);
    editing.record(
        standing,
        Change.by(standing.actor(), "pledge.add-key-task")
            .on("key-task", id)
            .forUnit(unit)
            .saying("Đăng ký nhiệm vụ trọng tâm: " + text)
            .after(KeyTaskRepository.fields(get(standing.year().id(), id)))
            .because(reason));
    return id;
  }

  /** Takes a task out that was not judged yet. */
  @Transactional
  public void remove(Standing standing, long id, @Nullable String reason) {
    var task = get(standing.year().id(), id);
    mustOwn(standing, task.unit());
    mustHaveReason(standing, reason);
    if (task.judgement() != null) {
      throw Refused.because("Nhiệm vụ này đã được đánh giá nên không bỏ được.");
    }
    tasks.remove(standing.year().id(), id);
    editing.record(
        standing,
        Change.by(standing.actor(), "pledge.remove-key-task")
            .on("key-task", id)
            .forUnit(task.unit())
            .saying("Bỏ nhiệm vụ trọng tâm: " + task.text())
            .before(KeyTaskRepository.fields(task))
            .because(reason));
  }

  /** The leader, or the Board, judges a task on time, quality and effect. */
  @Transactional
  public void judge(
      Standing standing,
      long id,
      KeyTask.Grade onTime,
      KeyTask.Grade quality,
      KeyTask.Grade effect,
      @Nullable String comment,
      int version) {
    standing.mustLeadOrBoard();
    standing.mustBeOpen();
    var year = standing.year().id();
    var before = get(year, id);
    tasks.judge(
        year,
        id,
        new KeyTask.Judgement(
            onTime, quality, effect, comment, standing.actor().name(), clock.instant()),
        version);
    editing.record(
        standing,
        Change.by(standing.actor(), "pledge.judge-key-task")
            .on("key-task", id)
            .forUnit(before.unit())
            .saying(
                "Đánh giá nhiệm vụ trọng tâm: thời gian %s, chất lượng %s, hiệu quả %s"
                    .formatted(lower(onTime), lower(quality), lower(effect)))
            .before(KeyTaskRepository.fields(before))
            .after(KeyTaskRepository.fields(get(year, id))));
  }

  private static String lower(KeyTask.Grade grade) {
    return grade.vi().toLowerCase(java.util.Locale.forLanguageTag("vi"));
  }

  private static void mustOwn(Standing standing, @Nullable UnitId unit) {
    if (unit == null) {
      standing.mustLead();
    } else {
      standing.mustBelongTo(unit);
    }
    standing.mustBeOpen();
  }

  private static void mustHaveReason(Standing standing, @Nullable String reason) {
    if (RegistrationService.isLocked(standing.year().state())
        && !standing.actor().isSystem()
        && (reason == null || reason.isBlank())) {
      throw Refused.at(
          "lyDo", "Đăng ký đã khóa từ khi ký giao ước. Hãy nêu lý do thay đổi nhiệm vụ.");
    }
  }
}
