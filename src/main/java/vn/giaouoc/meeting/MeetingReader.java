package vn.giaouoc.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.meeting.domain.Quorum;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.year.BlocYear;

/** Puts together what is recorded of a meeting, without asking for rights. */
@Component
class MeetingReader {

  private final AttendanceRepository attendance;
  private final ProceedingsRepository proceedings;
  private final PhotoRepository photos;
  private final MinutesRepository minutes;
  private final Blocs blocs;

  MeetingReader(
      AttendanceRepository attendance,
      ProceedingsRepository proceedings,
      PhotoRepository photos,
      MinutesRepository minutes,
      Blocs blocs) {
    this.attendance = attendance;
    this.proceedings = proceedings;
    this.photos = photos;
    this.minutes = minutes;
    this.blocs = blocs;
  }

  /** Everything recorded of the meeting. */
  MeetingRecord whole(Meeting meeting) {
    var id = meeting.id();
    return new MeetingRecord(
        meeting,
        attendance.units(id),
        attendance.participants(id),
        proceedings.contributions(id),
        proceedings.conclusions(id),
        proceedings.motions(id),
        photos.list(id),
        proceedings.adoptions(id),
        minutes.versions(id));
  }

  /** Whether enough members of that year are there. */
  Quorum quorum(Meeting meeting, BlocYear year) {
    return quorum(
        meeting, blocs.members(year.bloc(), year.number()), attendance.units(meeting.id()));
  }

  /** Whether enough of these members are there. */
  static Quorum quorum(Meeting meeting, List<Member> members, List<Attendance> marked) {
    var byUnit = marked.stream().collect(Collectors.toMap(Attendance::unit, Function.identity()));
    var present = 0;
    var unmarked = 0;
    for (var member : members) {
      var a = byUnit.get(member.unit());
      if (a == null) {
        unmarked++;
      } else if (a.presence().counts()) {
        present++;
      }
    }
    return new Quorum(meeting.quorum(), members.size(), present, unmarked);
  }

  /** The members of one year, or of two. */
  Set<UnitId> membersOf(BlocYear year, @Nullable BlocYear second) {
    var units = new HashSet<UnitId>();
    blocs.members(year.bloc(), year.number()).forEach(m -> units.add(m.unit()));
    if (second != null) {
      blocs.members(second.bloc(), second.number()).forEach(m -> units.add(m.unit()));
    }
    return units;
  }
}
