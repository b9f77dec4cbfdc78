package vn.giaouoc.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.demo.seed.SeedBloc;
import vn.giaouoc.meeting.AlsoFor;
import vn.giaouoc.meeting.AttendanceClass;
import vn.giaouoc.meeting.AttendanceService;
import vn.giaouoc.meeting.Chair;
import vn.giaouoc.meeting.HalfDay;
import vn.giaouoc.meeting.MeetingKind;
import vn.giaouoc.meeting.MeetingPlan;
import vn.giaouoc.meeting.MeetingService;
import vn.giaouoc.work.DirectionService;
import vn.giaouoc.work.DirectionSource;
import vn.giaouoc.year.Standing;

/** Loads the meeting the article tells of, and what was said at it. */
@Component
@Profile("demo")
class SeedMeetings {

  private final MeetingService meetings;
  private final AttendanceService attendance;
  private final DirectionService directions;

  SeedMeetings(MeetingService meetings, AttendanceService attendance, DirectionService directions) {
    this.meetings = meetings;
    this.attendance = attendance;
    this.directions = directions;
  }

  /** Loads it; it may serve the year that opens beside, too. */
  void load(SeedBloc seed, Standing standing, SeedUnits.Loaded bloc, @Nullable AlsoFor alsoFor) {
    for (var row : seed.meetings()) {
      var id = meetings.plan(standing, plan(row, bloc, alsoFor));
      meetings.hold(standing, id);
      attendance(standing, id, row);
      nextTheme(seed, standing, id, row);
      if (seed.overseerDirections() != null) {
        for (var direction : seed.overseerDirections()) {
          directions.direct(
              standing,
              DirectionSource.OVERSEER,
              id,
              seed.oversightPosition(),
              direction,
              row.date());
        }
      }
    }
  }

  /** The theme the meeting set for the year it opens. */
  private void nextTheme(SeedBloc seed, Standing standing, long id, SeedBloc.MeetingRow row) {
    if (seed.themes() != null) {
      seed.themes().stream()
          .filter(t -> Objects.equals(t.year(), row.opensYear()))
          .forEach(t -> meetings.setNextTheme(standing, id, t.text()));
    }
  }

  private static MeetingPlan plan(
      SeedBloc.MeetingRow row, SeedUnits.Loaded bloc, @Nullable AlsoFor alsoFor) {
    var kind = MeetingKind.valueOf(row.kind());
    var chairs = new ArrayList<Chair>();
    if (row.chairPositions() != null) {
      row.chairPositions().forEach(position -> chairs.add(new Chair(null, position)));
    }
    return new MeetingPlan(
        kind,
        kind.vi() + " năm " + row.forYear(),
        row.date(),
        row.halfDay() == null ? null : HalfDay.valueOf(row.halfDay()),
        null,
        row.place(),
        null,
        bloc.unit(row.organiserUnit()),
        List.of(),
        chairs,
        null,
        List.of(),
        List.of(),
        alsoFor);
  }

  private void attendance(Standing standing, long meeting, SeedBloc.MeetingRow row) {
    if (row.overseerPosition() != null) {
      var who = row.overseerPosition();
      attendance.addParticipant(standing, meeting, AttendanceClass.OVERSEEING_LEADER, who, null);
    }
    if (row.boardRepresentation() != null) {
      var who = row.boardRepresentation();
      attendance.addParticipant(standing, meeting, AttendanceClass.BOARD, who, null);
    }
    if (row.attendance() != null) {
      for (var who : row.attendance()) {
        if (!who.equals(row.boardRepresentation())) {
          attendance.addParticipant(standing, meeting, AttendanceClass.UNIT_HEADS, who, null);
        }
      }
    }
  }
}
