package vn.giaouoc.meeting.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.meeting.MeetingRecord;
import vn.giaouoc.meeting.MeetingService;
import vn.giaouoc.meeting.MeetingState;
import vn.giaouoc.meeting.Minutes;
import vn.giaouoc.meeting.MinutesService;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The minutes of one meeting: draft, text, signatures, versions. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/hoi-nghi/{id:\\d{1,18}}/bien-ban")
class MinutesController {

  private final MeetingService meetings;
  private final MinutesService minutes;
  private final Templates templates;

  MinutesController(MeetingService meetings, MinutesService minutes, Templates templates) {
    this.meetings = meetings;
    this.minutes = minutes;
    this.templates = templates;
  }

  @GetMapping
  Answer page(YearHere here, @PathVariable long id) {
    return Answer.page(view(here, id, null));
  }

  @PostMapping("/soan")
  Answer draft(YearHere here, @PathVariable long id) {
    var form = Form.blank();
    return act(
        here, id, form, () -> minutes.draft(here.standing(), id), "Đã soạn biên bản từ diễn biến.");
  }

  @PostMapping("/sua")
  Answer edit(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var body = form.text("bien-ban", "Nội dung biên bản", 100_000);
    return act(
        here,
        id,
        form,
        () -> minutes.edit(here.standing(), id, body, form.version()),
        "Đã lưu biên bản.");
  }

  @PostMapping("/ky")
  Answer sign(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var chair = form.raw("vi-tri").equals("CHU_TRI");
    return act(
        here,
        id,
        form,
        () -> {
          if (chair) {
            minutes.signAsChair(here.standing(), id, form.version());
          } else {
            minutes.signAsSecretary(here.standing(), id, form.version());
          }
        },
        "Đã ký biên bản.");
  }

  @PostMapping("/mo-lai")
  Answer reopen(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var reason = form.text("ly-do", "Lý do mở lại", 1000);
    return act(
        here,
        id,
        form,
        () -> minutes.reopen(here.standing(), id, reason),
        "Đã mở lại biên bản để sửa; hai bên ký lại sau khi sửa.");
  }

  @PostMapping("/dinh-chinh")
  Answer correct(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var reason = form.text("ly-do", "Lý do đính chính", 1000);
    return act(
        here,
        id,
        form,
        () -> minutes.correct(here.standing(), id, reason),
        "Đã mở biên bản đính chính. Bản đã ký vẫn được giữ nguyên.");
  }

  private Answer act(YearHere here, long id, Form form, Runnable useCase, String done) {
    return Answer.after(
        form,
        useCase,
        () -> Answer.to(MeetingController.at(here, id) + "/bien-ban").saying(done),
        () -> view(here, id, form));
  }

  private JteModel view(YearHere here, long id, @Nullable Form typed) {
    var record = meetings.get(here.standing(), id);
    var form = typed == null || typed.raw("bien-ban").isEmpty() ? text(record.latest()) : typed;
    return templates.meetingMinutes(page(here, record), form, typed == null ? form : typed);
  }

  /** The stored text in the form. */
  private static Form text(@Nullable Minutes latest) {
    var values = new HashMap<String, @Nullable String>();
    if (latest != null) {
      values.put("bien-ban", latest.body());
      values.put("version", latest.version() + "");
    }
    return Form.filled(values);
  }

  private static MeetingMinutesPage page(YearHere here, MeetingRecord record) {
    var meeting = record.meeting();
    var latest = record.latest();
    var held = meeting.state() == MeetingState.HELD;
    var at = MeetingController.at(here, meeting.id());
    var title = meeting.plan().title();
    return latest == null
        ? MeetingMinutesPage.before(
            here.frame("hoi-nghi"),
            at,
            title,
            held && here.standing().leads() && here.standing().isYearOpen(),
            held)
        : page(here, record, latest, at);
  }

  private static MeetingMinutesPage page(
      YearHere here, MeetingRecord record, Minutes latest, String at) {
    var standing = here.standing();
    var leads = standing.leads() && standing.isYearOpen();
    var mayEdit = leads && !latest.partlySigned();
    return new MeetingMinutesPage(
        here.frame("hoi-nghi"),
        at,
        record.meeting().plan().title(),
        latest.body(),
        latest.version(),
        label(latest),
        signature(latest.chairName(), Vi.time(latest.chairSignedAt())),
        signature(latest.secretaryName(), Vi.time(latest.secretarySignedAt())),
        mayEdit,
        mayEdit,
        latest.chairSignedAt() == null && MinutesService.maySignAsChair(standing, record.meeting()),
        latest.secretarySignedAt() == null && MinutesService.maySignAsSecretary(standing),
        leads && latest.partlySigned() && !latest.signed(),
        leads && latest.signed(),
        true,
        record.minutes().stream().skip(1).map(MinutesController::old).toList());
  }

  private static String signature(@Nullable String name, String time) {
    return name == null ? "" : name + ", " + time;
  }

  private static String label(Minutes m) {
    return m.number() == 1 ? "Biên bản" : "Biên bản đính chính lần " + (m.number() - 1);
  }

  private static MeetingMinutesPage.Old old(Minutes m) {
    return new MeetingMinutesPage.Old(
        label(m),
        "Ký lúc " + Vi.time(m.chairSignedAt()),
        m.reason() == null ? "" : m.reason(),
        m.body());
  }
}
