package vn.giaouoc.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.meeting.domain.Quorum;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.Standing;

/** Marking who is there. Each public method is one transaction. */
@Service
public class AttendanceService {

  private final AttendanceRepository attendance;
  private final MeetingGate gate;
  private final MeetingReader reader;
  private final Blocs blocs;
  private final ApplicationEventPublisher events;

  AttendanceService(
      AttendanceRepository attendance,
      MeetingGate gate,
      MeetingReader reader,
      Blocs blocs,
      ApplicationEventPublisher events) {
    this.attendance = attendance;
    this.gate = gate;
    this.reader = reader;
    this.blocs = blocs;
    this.events = events;
  }

  /** Whether enough members of the standing's year are there, and why. */
  @Transactional(readOnly = true)
  public Quorum quorum(Standing standing, long meeting) {
    return reader.quorum(gate.seen(standing, meeting), standing.year());
  }

  /** Marks units; units not named stay as they are. Being absent may do without a reason. */
  @Transactional
  public void mark(Standing standing, long meeting, List<Attendance> marks) {
    var m = gate.open(standing, meeting);
    if (m.state() == MeetingState.PLANNED) {
      throw Refused.because(
          "Hội nghị chưa mời họp. Hãy gửi giấy mời, hoặc ghi nhận hội nghị đã họp, rồi điểm danh.");
    }
    var names = names(standing);
    var before = byUnit(attendance.units(meeting), names);
    for (var mark : marks) {
      if (!standing.members().contains(mark.unit())) {
        throw new NoSuchElementException("member " + mark.unit());
      }
      attendance.mark(meeting, tidy(mark));
    }
    events.publishEvent(
        change(standing, "meeting.attendance", meeting)
            .saying("Điểm danh hội nghị “" + m.plan().title() + "”")
            .before(before)
            .after(byUnit(attendance.units(meeting), names)));
  }

  /** Adds those attending in one class; returns the row's id. */
  @Transactional
  public long addParticipant(
      Standing standing,
      long meeting,
      AttendanceClass attendanceClass,
      String description,
      @Nullable Integer people) {
    gate.open(standing, meeting);
    var id = attendance.addParticipant(meeting, attendanceClass, description, people);
    events.publishEvent(
        change(standing, "meeting.add-participant", meeting)
            .saying("Ghi thành phần dự: " + attendanceClass.vi() + " – " + description)
            .after(Map.of("Thành phần", description)));
    return id;
  }

  /** Takes one row of those attending away. */
  @Transactional
  public void removeParticipant(Standing standing, long meeting, long id) {
    gate.open(standing, meeting);
    var row =
        attendance.participants(meeting).stream()
            .filter(p -> p.id() == id)
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("participant " + id));
    attendance.removeParticipant(meeting, id);
    events.publishEvent(
        change(standing, "meeting.remove-participant", meeting)
            .saying("Bỏ thành phần dự: " + row.description())
            .before(Map.of("Thành phần", row.description())));
  }

  /** A reason belongs to an absence, a representative to a presence. */
  private static Attendance tidy(Attendance a) {
    return a.presence() == Presence.ABSENT
        ? new Attendance(a.unit(), a.presence(), null, a.reason())
        : new Attendance(a.unit(), a.presence(), a.representative(), null);
  }

  private Map<UnitId, String> names(Standing standing) {
    var names = new LinkedHashMap<UnitId, String>();
    blocs
        .members(standing.year().bloc(), standing.year().number())
        .forEach(m -> names.put(m.unit(), m.name()));
    return names;
  }

  private static Map<String, String> byUnit(List<Attendance> all, Map<UnitId, String> names) {
    var marks = new LinkedHashMap<String, String>();
    for (var a : all) {
      var parts = new ArrayList<String>(List.of(a.presence().vi()));
      if (a.representative() != null) {
        parts.add(a.representative());
      }
      if (a.reason() != null) {
        parts.add(a.reason());
      }
      marks.put(names.getOrDefault(a.unit(), a.unit().toString()), String.join(": ", parts));
    }
    return marks;
  }

  private static Change change(Standing standing, String action, long meeting) {
    return Change.by(standing.actor(), action)
        .on("meeting", meeting)
        .in(standing.year().bloc(), standing.year().id());
  }
}
