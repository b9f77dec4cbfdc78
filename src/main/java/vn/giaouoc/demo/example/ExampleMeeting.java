package vn.giaouoc.demo.example;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.meeting.Attendance;
import vn.giaouoc.meeting.AttendanceClass;
import vn.giaouoc.meeting.AttendanceService;
import vn.giaouoc.meeting.Chair;
import vn.giaouoc.meeting.Conclusion;
import vn.giaouoc.meeting.Contribution;
import vn.giaouoc.meeting.ContributionKind;
import vn.giaouoc.meeting.HalfDay;
import vn.giaouoc.meeting.MeetingKind;
import vn.giaouoc.meeting.MeetingPlan;
import vn.giaouoc.meeting.MeetingService;
import vn.giaouoc.meeting.MinutesService;
import vn.giaouoc.meeting.Motion;
import vn.giaouoc.meeting.PhotoService;
import vn.giaouoc.meeting.Presence;
import vn.giaouoc.meeting.ProceedingsService;

/** What all meetings of the example have in common, from invitation to signed minutes. */
@Component
@Profile("demo")
class ExampleMeeting {

  static final String HALL = "Hội trường Văn phòng Tỉnh ủy Ví dụ";

  private final MeetingService meetings;
  private final AttendanceService attendance;
  private final ProceedingsService proceedings;
  private final MinutesService minutes;
  private final PhotoService photos;

  ExampleMeeting(
      MeetingService meetings,
      AttendanceService attendance,
      ProceedingsService proceedings,
      MinutesService minutes,
      PhotoService photos) {
    this.meetings = meetings;
    this.attendance = attendance;
    this.proceedings = proceedings;
    this.minutes = minutes;
    this.photos = photos;
  }

  /** The secretary sends the invitation; its id. */
  long call(Stage stage, MeetingKind kind, LocalDate heldOn, List<String> agenda) {
    var leader = stage.unit(1);
    var id =
        meetings.plan(
            stage.secretary(),
            new MeetingPlan(
                kind,
                kind.vi() + " " + heldOn.getYear(),
                heldOn,
                HalfDay.MORNING,
                LocalTime.of(8, 0),
                HALL,
                leader,
                leader,
                List.of(stage.unit(2)),
                List.of(
                    new Chair(leader, "Chánh Văn phòng Tỉnh ủy, Khối trưởng"),
                    new Chair(stage.unit(2), "Phó Trưởng ban Ban Tổ chức Tỉnh ủy, Khối phó")),
                "Chuyên viên Văn phòng Tỉnh ủy",
                agenda,
                List.of(),
                null));
    meetings.call(stage.secretary(), id);
    return id;
  }

  /** Units are there but the one absent, 0 for nobody; so are Board and overseeing leader. */
  void attend(Stage stage, long meeting, int absent, String reason) {
    var secretary = stage.secretary();
    meetings.hold(secretary, meeting);
    attendance.mark(
        secretary,
        meeting,
        IntStream.rangeClosed(1, stage.cast().size())
            .mapToObj(n -> present(stage, n, absent, reason))
            .toList());
    attendance.addParticipant(
        secretary, meeting, AttendanceClass.OVERSEEING_LEADER, ExampleBloc.OVERSEER, 1);
    attendance.addParticipant(
        secretary,
        meeting,
        AttendanceClass.BOARD,
        "Phó Trưởng ban Ban Thi đua - Khen thưởng tỉnh",
        2);
    attendance.addParticipant(
        secretary,
        meeting,
        AttendanceClass.SPECIALISTS,
        "Chuyên viên phụ trách thi đua, khen thưởng của các đơn vị",
        stage.cast().size());
  }

  private static Attendance present(Stage stage, int n, int absent, String reason) {
    return n == absent
        ? new Attendance(stage.unit(n), Presence.ABSENT, null, reason)
        : n == 7
            ? new Attendance(stage.unit(n), Presence.REPRESENTED, "Phó Tổng Biên tập", null)
            : new Attendance(stage.unit(n), Presence.PRESENT, "Lãnh đạo đơn vị", null);
  }

  /** A unit speaks. */
  void says(Stage stage, long meeting, ContributionKind kind, int n, String body) {
    proceedings.contribute(
        stage.secretary(), meeting, new Contribution(0, kind, stage.unit(n), null, body, 0));
  }

  /** The overseeing leader gives a direction. */
  void directs(Stage stage, long meeting, String body) {
    var speaker = ExampleBloc.OVERSEER;
    proceedings.contribute(
        stage.secretary(),
        meeting,
        new Contribution(0, ContributionKind.DIRECTION, null, speaker, body, 0));
  }

  /** A show of hands, all of those present in favour. */
  void agreed(Stage stage, long meeting, String question, int present) {
    proceedings.vote(stage.secretary(), meeting, new Motion(0, question, present, 0, 0, true, 0));
  }

  /** The chair concludes. */
  void concludes(Stage stage, long meeting, String... points) {
    for (var point : points) {
      proceedings.conclude(stage.secretary(), meeting, new Conclusion(0, point, 0));
    }
  }

  /** A photo of the hall. */
  void photo(Stage stage, long meeting, String caption) {
    var file = Upload.of("hoi-nghi-" + meeting + ".jpg", ExamplePicture.hall(meeting), caption);
    photos.add(stage.secretary(), meeting, file, caption, "Báo Ví dụ");
  }

  /** The secretary draws up the minutes; secretary and chair sign. */
  void minutes(Stage stage, long meeting) {
    minutes.draft(stage.secretary(), meeting);
    minutes.signAsSecretary(stage.secretary(), meeting, version(stage, meeting));
    minutes.signAsChair(stage.head(1), meeting, version(stage, meeting));
  }

  private int version(Stage stage, long meeting) {
    return Objects.requireNonNull(meetings.get(stage.secretary(), meeting).latest()).version();
  }
}
