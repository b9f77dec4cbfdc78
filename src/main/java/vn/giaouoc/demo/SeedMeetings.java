package vn.giaouoc.demo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.bloc.FlagHandover;
import vn.giaouoc.bloc.Flags;
import vn.giaouoc.bloc.Oversights;
import vn.giaouoc.bloc.RenameAdvices;
import vn.giaouoc.demo.seed.SeedBloc;
import vn.giaouoc.meeting.AlsoFor;
import vn.giaouoc.meeting.AttendanceClass;
import vn.giaouoc.meeting.AttendanceService;
import vn.giaouoc.meeting.Chair;
import vn.giaouoc.meeting.HalfDay;
import vn.giaouoc.meeting.MeetingKind;
import vn.giaouoc.meeting.MeetingPlan;
import vn.giaouoc.meeting.MeetingService;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.work.DirectionService;
import vn.giaouoc.work.DirectionSource;
import vn.giaouoc.year.Standing;

/** Loads the meeting the article tells of, and what was handed over and said at it. */
@Component
@Profile("demo")
class SeedMeetings {

  private final MeetingService meetings;
  private final AttendanceService attendance;
  private final DirectionService directions;
  private final Flags flags;
  private final Oversights oversights;
  private final RenameAdvices advices;

  SeedMeetings(
      MeetingService meetings,
      AttendanceService attendance,
      DirectionService directions,
      Flags flags,
      Oversights oversights,
      RenameAdvices advices) {
    this.meetings = meetings;
    this.attendance = attendance;
    this.directions = directions;
    this.flags = flags;
    this.oversights = oversights;
    this.advices = advices;
  }

  /** Loads it. The flag's way, the overseer and the advice to rename belong to the bloc itself. */
  void load(SeedBloc seed, Standing standing, SeedUnits.Loaded bloc, @Nullable AlsoFor alsoFor) {
    for (var row : seed.meetings()) {
      var id = meetings.plan(standing, plan(row, bloc, alsoFor));
      meetings.hold(standing, id);
      attendance(standing, id, row);
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
    flags(seed, bloc);
    if (seed.oversightPosition() != null) {
      oversights.assign(Actor.SYSTEM, bloc.id(), seed.oversightPosition(), null);
    }
    var renaming = seed.renaming();
    if (renaming != null) {
      advices.advise(
          Actor.SYSTEM,
          bloc.id(),
          renaming.date(),
          renaming.advisedBy(),
          "Bổ sung chữ “%s” vào tên khối %s".formatted(renaming.addWord(), renaming.reason()),
          renaming.newName());
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

  private void flags(SeedBloc seed, SeedUnits.Loaded bloc) {
    for (var row : seed.rotatingFlagHandovers()) {
      var to = bloc.unit(row.toUnit());
      if (to == null) {
        throw new IllegalStateException(row.toUnit());
      }
      var flag = flags.add(Actor.SYSTEM, bloc.id(), row.flagName(), row.forYear());
      flags.handOver(
          Actor.SYSTEM,
          bloc.id(),
          new FlagHandover(
              flag,
              bloc.unit(row.fromUnit()),
              to,
              row.forYear(),
              row.date(),
              seed.meetings().getFirst().kind().equals("YEAR_END")
                  ? "Hội nghị tổng kết"
                  : "Hội nghị ký kết giao ước thi đua",
              null,
              row.handedByPosition() == null ? null : "Người trao: " + row.handedByPosition()));
    }
  }
}
