package vn.giaouoc.meeting.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.meeting.Attendance;
import vn.giaouoc.meeting.AttendanceClass;
import vn.giaouoc.meeting.AttendanceService;
import vn.giaouoc.meeting.MeetingService;
import vn.giaouoc.meeting.Presence;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearHere;

/** Quick entry of who is there, made for a phone at the door. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/hoi-nghi/{id:\\d{1,18}}")
class AttendanceController {

  private final MeetingService meetings;
  private final AttendanceService attendance;
  private final MeetingPages pages;
  private final Templates templates;

  AttendanceController(
      MeetingService meetings,
      AttendanceService attendance,
      MeetingPages pages,
      Templates templates) {
    this.meetings = meetings;
    this.attendance = attendance;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping("/diem-danh")
  Answer page(YearHere here, @PathVariable long id) {
    here.standing().mustLead();
    var values = new LinkedMultiValueMap<String, String>();
    for (var a : meetings.get(here.standing(), id).attendance()) {
      values.add("co-" + a.unit(), a.presence().name());
      var note = a.representative() == null ? a.reason() : a.representative();
      values.add("ghi-chu-" + a.unit(), note == null ? "" : note);
    }
    return Answer.page(view(here, id, Form.of(values)));
  }

  @PostMapping("/diem-danh")
  Answer mark(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var marks = marks(here, form);
    var saved = form.ok() && form.attempt(() -> attendance.mark(here.standing(), id, marks));
    return saved
        ? Answer.to(MeetingController.at(here, id) + "/diem-danh")
            .saying("Đã lưu điểm danh: " + attendance.quorum(here.standing(), id).sentence() + ".")
        : Answer.again(form, view(here, id, form));
  }

  private static List<Attendance> marks(YearHere here, Form form) {
    var everyone = form.checked("tat-ca");
    var marks = new ArrayList<Attendance>();
    for (var member : here.members()) {
      var unit = member.unit();
      var presence = form.optionalChoice("co-" + unit, member.name(), Presence.class);
      var note = form.optionalText("ghi-chu-" + unit, "Ghi chú của " + member.name(), 300);
      if (presence == null && everyone) {
        presence = Presence.PRESENT;
      }
      if (presence != null) {
        marks.add(new Attendance(unit, presence, note, note));
      }
    }
    return marks;
  }

  private JteModel view(YearHere here, long id, Form form) {
    var meeting = meetings.get(here.standing(), id).meeting();
    return templates.meetingAttendance(
        here.frame("hoi-nghi"),
        MeetingController.at(here, id),
        meeting.plan().title(),
        attendance.quorum(here.standing(), id).sentence(),
        attendance.quorum(here.standing(), id).met(),
        Choices.units(here),
        Option.of(Presence.class, Presence::vi),
        form);
  }

  @PostMapping("/thanh-phan")
  Answer addParticipant(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var attendanceClass = form.choice("nhom", "Nhóm", AttendanceClass.class);
    var description = form.text("chuc-vu", "Chức vụ hoặc thành phần", 300);
    var people =
        form.raw("so-nguoi").isBlank() ? null : form.integer("so-nguoi", "Số người", 1, 9999);
    var saved =
        form.ok()
            && form.attempt(() ->
                attendance.addParticipant(
                    here.standing(), id, attendanceClass, description, people));
    return saved
        ? Answer.to(MeetingController.at(here, id)).saying("Đã thêm thành phần dự.")
        : Answer.again(form, pages.detail(here, id, form));
  }

  @PostMapping("/thanh-phan/{row:\\d{1,18}}/bo")
  Answer removeParticipant(YearHere here, @PathVariable long id, @PathVariable long row) {
    var form = Form.blank();
    return Answer.after(
        form,
        () -> attendance.removeParticipant(here.standing(), id, row),
        () -> Answer.to(MeetingController.at(here, id)).saying("Đã bỏ."),
        () -> pages.detail(here, id, form));
  }
}
