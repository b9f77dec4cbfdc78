package vn.giaouoc.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.meeting.MeetingService;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Overtaken;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.Standing;

/** Directions, the tasks made of them, and following these up. One transaction a method. */
@Service
public class DirectionService {

  private final DirectionRepository directions;
  private final MeetingService meetings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DirectionService(
      DirectionRepository directions,
      MeetingService meetings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.directions = directions;
    this.meetings = meetings;
    this.events = events;
    this.clock = clock;
  }

  /** Whether the actor may write directions: the leader, the overseeing leader, the Board. */
  public static boolean mayDirect(Standing standing) {
    return standing.leads() || standing.isOverseer() || standing.isBoard();
  }

  /** Whether the actor may follow this task up: one of its units, or whoever may direct. */
  public static boolean mayFollowUp(Standing standing, Task task) {
    return mayDirect(standing) || task.units().stream().anyMatch(standing::belongsTo);
  }

  /** All directions of the year with their tasks. */
  @Transactional(readOnly = true)
  public List<Direction> list(Standing standing) {
    standing.mustSeeInside();
    return directions.list(standing.year().id());
  }

  /** The tasks not done yet, those due first on top: what is handed over at the end. */
  @Transactional(readOnly = true)
  public List<Task> open(Standing standing) {
    standing.mustSeeInside();
    return directions.tasks(standing.year().id()).stream()
        .filter(t -> t.state() == TaskState.OPEN)
        .toList();
  }

  /** One task. */
  @Transactional(readOnly = true)
  public Task task(Standing standing, long id) {
    standing.mustSeeInside();
    return directions
        .task(standing.year().id(), id)
        .orElseThrow(() -> new NoSuchElementException("task " + id));
  }

  /** How one task was followed up, the earliest first. */
  @Transactional(readOnly = true)
  public List<Task.Followup> followups(Standing standing, long task) {
    return directions.followups(task(standing, task).id());
  }

  /** Records what a leading person asked for; returns its id. */
  @Transactional
  public long direct(
      Standing standing,
      DirectionSource source,
      @Nullable Long meeting,
      @Nullable String giver,
      String body,
      LocalDate givenOn) {
    standing.must(mayDirect(standing), "give directions");
    standing.mustBeOpen();
    if (meeting != null) {
      meetings.get(standing, meeting);
    }
    var id = directions.add(standing.year().id(), source, meeting, giver, body, givenOn);
    events.publishEvent(
        change(standing, "direction.give", "direction", id)
            .saying("Ghi ý kiến chỉ đạo" + (giver == null ? "" : " của " + giver))
            .after(Map.of("Nội dung", body, "Ngày", Vi.date(givenOn))));
    return id;
  }

  /** Makes a task of a direction; returns its id. */
  @Transactional
  public long assign(
      Standing standing, long direction, String body, @Nullable LocalDate due, List<UnitId> units) {
    standing.must(mayDirect(standing), "assign tasks");
    standing.mustBeOpen();
    if (!directions.exists(standing.year().id(), direction)) {
      throw new NoSuchElementException("direction " + direction);
    }
    mustBeMembers(standing, units);
    var id = directions.addTask(direction, body, due, units);
    events.publishEvent(
        change(standing, "task.assign", "task", id)
            .saying("Giao nhiệm vụ: " + body)
            .after(Map.of("Nội dung", body, "Thời hạn", Vi.date(due))));
    return id;
  }

  /** Changes an open task. */
  @Transactional
  public void change(Standing standing, Task t) {
    standing.must(mayDirect(standing), "change tasks");
    standing.mustBeOpen();
    var before = task(standing, t.id());
    if (before.state() != TaskState.OPEN) {
      throw Refused.because("Nhiệm vụ đã khép lại nên không sửa được. Hãy mở lại trước.");
    }
    mustBeMembers(standing, t.units());
    if (!directions.updateTask(t)) {
      throw overtaken(before);
    }
    events.publishEvent(
        change(standing, "task.change", "task", t.id())
            .saying("Sửa nhiệm vụ: " + t.body())
            .before(Map.of("Nội dung", before.body(), "Thời hạn", Vi.date(before.due())))
            .after(Map.of("Nội dung", t.body(), "Thời hạn", Vi.date(t.due()))));
  }

  /** Notes how a task goes. */
  @Transactional
  public void followUp(Standing standing, long id, String body) {
    var t = task(standing, id);
    standing.must(mayFollowUp(standing, t), "follow up task");
    standing.mustBeOpen();
    var unit = t.units().stream().filter(standing::belongsTo).findFirst().orElse(null);
    directions.addFollowup(id, unit, body, clock.instant(), standing.actor().name());
    events.publishEvent(
        change(standing, "task.follow-up", "task", id)
            .forUnit(unit)
            .saying("Ghi tiến độ nhiệm vụ: " + t.body())
            .after(Map.of("Tiến độ", body)));
  }

  /** Finds the task done. */
  @Transactional
  public void done(Standing standing, long id, int version, @Nullable String note) {
    close(standing, id, version, TaskState.DONE, note);
  }

  /** Gives the task up, with the reason. */
  @Transactional
  public void drop(Standing standing, long id, int version, String reason) {
    close(standing, id, version, TaskState.DROPPED, reason);
  }

  /** Opens a closed task again. */
  @Transactional
  public void reopen(Standing standing, long id, int version) {
    standing.must(mayDirect(standing), "reopen task");
    standing.mustBeOpen();
    var t = task(standing, id);
    if (!directions.moveTask(id, version, TaskState.OPEN, null, null)) {
      throw overtaken(t);
    }
    events.publishEvent(
        change(standing, "task.reopen", "task", id).saying("Mở lại nhiệm vụ: " + t.body()));
  }

  private void close(Standing standing, long id, int version, TaskState to, @Nullable String note) {
    standing.must(mayDirect(standing), "close task");
    standing.mustBeOpen();
    var t = task(standing, id);
    if (t.state() != TaskState.OPEN) {
      throw Refused.because("Nhiệm vụ này đã khép lại: “" + t.state().vi() + "”.");
    }
    if (!directions.moveTask(id, version, to, Vi.day(clock.instant()), note)) {
      throw overtaken(t);
    }
    events.publishEvent(
        change(standing, "task.close", "task", id).saying(to.vi() + ": " + t.body()).because(note));
  }

  private static void mustBeMembers(Standing standing, List<UnitId> units) {
    if (units.isEmpty()) {
      throw Refused.at("don-vi", "Hãy chọn ít nhất một đơn vị thực hiện.");
    }
    if (!standing.members().containsAll(units)) {
      throw Refused.at("don-vi", "Có đơn vị không phải thành viên của khối. Hãy chọn lại.");
    }
  }

  private static Overtaken overtaken(Task now) {
    return new Overtaken(
        Map.of(
            "noi-dung", now.body(),
            "han", Vi.date(now.due()),
            "version", Integer.toString(now.version())));
  }

  private static Change change(Standing standing, String action, String type, long id) {
    return Change.by(standing.actor(), action)
        .on(type, id)
        .in(standing.year().bloc(), standing.year().id());
  }
}
