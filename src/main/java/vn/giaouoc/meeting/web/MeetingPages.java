package vn.giaouoc.meeting.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.giaouoc.meeting.AdoptionService;
import vn.giaouoc.meeting.Attendance;
import vn.giaouoc.meeting.AttendanceService;
import vn.giaouoc.meeting.Contribution;
import vn.giaouoc.meeting.Meeting;
import vn.giaouoc.meeting.MeetingKind;
import vn.giaouoc.meeting.MeetingRecord;
import vn.giaouoc.meeting.MeetingService;
import vn.giaouoc.meeting.MeetingState;
import vn.giaouoc.meeting.Minutes;
import vn.giaouoc.meeting.Motion;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** Draws the page of one meeting. */
@Component
class MeetingPages {

  private final MeetingService meetings;
  private final AttendanceService attendance;
  private final AdoptionService adoptions;
  private final Templates templates;

  MeetingPages(
      MeetingService meetings,
      AttendanceService attendance,
      AdoptionService adoptions,
      Templates templates) {
    this.meetings = meetings;
    this.attendance = attendance;
    this.adoptions = adoptions;
    this.templates = templates;
  }

  /** The page of the meeting, with what was typed in one of its small forms. */
  JteModel detail(YearHere here, long id, Form form) {
    return templates.meetingDetail(
        page(here, meetings.get(here.standing(), id)), form, Choices.units(here));
  }

  private MeetingPage page(YearHere here, MeetingRecord record) {
    var meeting = record.meeting();
    var standing = here.standing();
    var latest = record.latest();
    var closed = closed(meeting, latest);
    var kind = meeting.kindIn(here.year().id());
    var quorum = attendance.quorum(standing, meeting.id());
    var at = MeetingController.at(here, meeting.id());
    var leads = standing.leads() && standing.isYearOpen();
    var mayWrite = leads && closed == null;
    var launches = kind == MeetingKind.PLEDGE_SIGNING;
    return new MeetingPage(
        here.frame("hoi-nghi"),
        at,
        meeting.plan().title(),
        kind.vi(),
        meeting.state().vi(),
        MeetingListPage.tone(meeting.state()),
        mayWrite,
        leads,
        closed,
        leads ? next(meeting, latest, at) : null,
        mayWrite && meeting.state() != MeetingState.HELD,
        MeetingFacts.of(here, meeting),
        meeting.plan().agenda(),
        meeting.plan().papers(),
        record.attendance().isEmpty() ? "" : quorum.sentence(),
        quorum.met() ? "ok" : "warn",
        units(here, record),
        groups(record),
        record.contributions().stream().map(c -> contribution(here, c)).toList(),
        record.motions().stream().map(m -> vote(m)).toList(),
        launches ? texts(here, record) : List.of(),
        mayWrite && launches && quorum.met(),
        record.conclusions().stream()
            .map(c -> new MeetingPage.Entry(c.id() + "", "", "", c.body()))
            .toList(),
        kind == MeetingKind.YEAR_END,
        meeting.nextTheme() == null ? "" : meeting.nextTheme(),
        launches || kind == MeetingKind.YEAR_END ? flags(here) : List.of(),
        record.photos().stream().map(p -> picture(p)).toList(),
        minutes(latest),
        latest != null && latest.signed() ? "ok" : "warn");
  }

  private static @Nullable String closed(Meeting meeting, @Nullable Minutes latest) {
    if (meeting.state() == MeetingState.CANCELLED) {
      return "Hội nghị đã hủy. Lý do: " + meeting.cancelReason();
    }
    if (latest == null || !latest.partlySigned()) {
      return null;
    }
    return latest.signed()
        ? "Biên bản đã đủ chữ ký, diễn biến không sửa được nữa. Muốn sửa, hãy lập biên bản đính"
            + " chính ở trang biên bản."
        : "Biên bản đang có một chữ ký. Muốn sửa, hãy mở lại biên bản.";
  }

  private static MeetingPage.@Nullable Next next(
      Meeting meeting, @Nullable Minutes latest, String at) {
    return switch (meeting.state()) {
      case PLANNED ->
          new MeetingPage.Next(
              "Kiểm tra thông tin bên dưới, in giấy mời rồi bấm gửi.",
              at + "/moi-hop",
              null,
              "Gửi giấy mời");
      case CALLED ->
          new MeetingPage.Next(
              "Điểm danh, ghi ý kiến, biểu quyết, kết luận; họp xong thì ghi nhận.",
              at + "/da-hop",
              null,
              "Ghi nhận đã họp");
      case HELD ->
          latest == null || !latest.signed()
              ? new MeetingPage.Next(
                  latest == null
                      ? "Soạn biên bản từ diễn biến đã ghi."
                      : "Biên bản chưa đủ chữ ký của chủ trì và thư ký.",
                  null,
                  at + "/bien-ban",
                  latest == null ? "Đến trang soạn biên bản" : "Xem và ký biên bản")
              : null;
      case CANCELLED -> null;
    };
  }

  private static List<MeetingPage.Present> units(YearHere here, MeetingRecord record) {
    var marked =
        record.attendance().stream()
            .collect(Collectors.toMap(Attendance::unit, Function.identity()));
    var rows = new ArrayList<MeetingPage.Present>();
    for (var member : here.members()) {
      var a = marked.get(member.unit());
      rows.add(
          a == null
              ? new MeetingPage.Present(member.name(), "Chưa điểm danh", "muted", "")
              : new MeetingPage.Present(
                  member.name(),
                  a.presence().vi(),
                  a.presence().counts() ? "ok" : "bad",
                  a.representative() != null
                      ? a.representative()
                      : a.reason() == null ? "" : "Lý do: " + a.reason()));
    }
    return rows;
  }

  private static List<MeetingPage.Group> groups(MeetingRecord record) {
    return record.participants().stream()
        .map(p ->
            new MeetingPage.Group(
                p.id() + "",
                p.attendanceClass().vi(),
                p.description(),
                p.people() == null ? "" : Vi.count(p.people()) + " người"))
        .toList();
  }

  static MeetingPage.Entry contribution(YearHere here, Contribution c) {
    var unit = Choices.name(here, c.unit());
    var speaker = c.speaker() == null ? "" : c.speaker();
    var who = unit.isEmpty() ? speaker : speaker.isEmpty() ? unit : unit + " (" + speaker + ")";
    return new MeetingPage.Entry(c.id() + "", c.kind().vi(), who, c.body());
  }

  private static MeetingPage.Vote vote(Motion m) {
    return new MeetingPage.Vote(
        m.id() + "",
        m.question(),
        "Tán thành %d, không tán thành %d, không có ý kiến %d"
            .formatted(m.votesFor(), m.votesAgainst(), m.abstentions()),
        m.carried() ? "Được thông qua" : "Không được thông qua",
        m.carried() ? "ok" : "bad");
  }

  private List<MeetingPage.Text> texts(YearHere here, MeetingRecord record) {
    var adopted = record.adoptions().stream().map(a -> a.what()).collect(Collectors.toSet());
    return adoptions.candidates(here.standing()).stream()
        .map(c ->
            new MeetingPage.Text(
                c.text().name(),
                c.text().vi(),
                adopted.contains(c.text().name())
                    ? "Đã thông qua tại hội nghị này, hiện là " + c.version().vi()
                    : c.waits() || c.version().isAdopted()
                        ? Character.toUpperCase(c.version().vi().charAt(0))
                            + c.version().vi().substring(1)
                        : "Chưa soạn",
                c.version().isAdopted() ? "ok" : "muted",
                c.link(),
                c.waits()))
        .toList();
  }

  private List<MeetingPage.Flag> flags(YearHere here) {
    return adoptions.flags(here.standing()).stream()
        .map(f ->
            new MeetingPage.Flag(
                f.id() + "",
                f.label(),
                f.at() == null ? "chưa ghi nơi giữ" : Choices.name(here, f.at())))
        .toList();
  }

  static MeetingPage.Picture picture(vn.giaouoc.meeting.Photo p) {
    var file = "/tep/" + p.evidence();
    return new MeetingPage.Picture(
        p.id() + "",
        file + "/anh",
        file,
        p.caption(),
        p.credit() == null ? "" : "Ảnh: " + p.credit());
  }

  private static String minutes(@Nullable Minutes latest) {
    if (latest == null) {
      return "Chưa soạn";
    }
    var which = latest.number() == 1 ? "" : " (đính chính lần " + (latest.number() - 1) + ")";
    return (latest.signed()
            ? "Đã đủ chữ ký"
            : latest.partlySigned() ? "Còn thiếu một chữ ký" : "Bản nháp, chưa ký")
        + which;
  }
}
