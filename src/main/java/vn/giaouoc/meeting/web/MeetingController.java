package vn.giaouoc.meeting.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.meeting.MeetingFields;
import vn.giaouoc.meeting.MeetingKind;
import vn.giaouoc.meeting.MeetingService;
import vn.giaouoc.meeting.MinutesService;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The list of meetings, planning one, and moving it from plan to record. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/hoi-nghi")
class MeetingController {

  private final MeetingService meetings;
  private final MinutesService minutes;
  private final MeetingPages pages;
  private final Templates templates;

  MeetingController(
      MeetingService meetings, MinutesService minutes, MeetingPages pages, Templates templates) {
    this.meetings = meetings;
    this.minutes = minutes;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping
  Answer list(YearHere here) {
    return Answer.page(
        templates.meetingList(
            MeetingListPage.of(
                here, meetings.list(here.standing()), minutes.signed(here.standing()))));
  }

  @GetMapping("/them")
  Answer blank(YearHere here, @RequestParam(defaultValue = "") String loai) {
    here.standing().mustLead();
    var kind = Choices.constant(MeetingKind.class, loai);
    var values = new HashMap<String, @Nullable String>();
    if (kind != null) {
      values.put("loai", kind.name());
      values.put("ten", title(kind, here.year().number()));
      values.put("to-chuc", here.standing().leader() == null ? "" : "" + here.standing().leader());
    }
    return Answer.page(form(here, Form.filled(values), null));
  }

  private static String title(MeetingKind kind, int year) {
    return switch (kind) {
      case OTHER -> "";
      case CONSULTATION -> "Hội nghị lấy ý kiến dự thảo kế hoạch, giao ước thi đua năm " + year;
      case PREPARATORY -> "Hội nghị trù bị tổng kết năm " + year;
      case PLEDGE_SIGNING -> kind.vi() + " năm " + year;
      case MIDYEAR_REVIEW, YEAR_END -> kind.vi() + " " + year;
    };
  }

  @PostMapping("/them")
  Answer plan(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var plan = MeetingFormReader.read(form);
    var id = form.ok() ? form.attemptFor(() -> meetings.plan(here.standing(), plan)) : null;
    return id == null
        ? Answer.again(form, form(here, form, null))
        : Answer.to(at(here, id)).saying("Đã lập hội nghị.");
  }

  @GetMapping("/{id:\\d{1,18}}")
  Answer detail(YearHere here, @PathVariable long id) {
    return Answer.page(pages.detail(here, id, Form.blank()));
  }

  @GetMapping("/{id:\\d{1,18}}/sua")
  Answer edit(YearHere here, @PathVariable long id) {
    here.standing().mustLead();
    var meeting = meetings.get(here.standing(), id).meeting();
    var values = new LinkedMultiValueMap<String, String>();
    MeetingFields.form(meeting).forEach(values::add);
    meeting.plan().coOrganisers().forEach(unit -> values.add("phoi-hop", unit.toString()));
    return Answer.page(form(here, Form.of(values), id));
  }

  @PostMapping("/{id:\\d{1,18}}/sua")
  Answer save(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var plan = MeetingFormReader.read(form);
    var saved =
        form.ok() && form.attempt(() -> meetings.edit(here.standing(), id, plan, form.version()));
    return saved
        ? Answer.to(at(here, id)).saying("Đã lưu thông tin hội nghị.")
        : Answer.again(form, form(here, form, id));
  }

  @PostMapping("/{id:\\d{1,18}}/moi-hop")
  Answer call(YearHere here, @PathVariable long id) {
    return act(
        here,
        id,
        Form.blank(),
        () -> meetings.call(here.standing(), id),
        "Đã chuyển hội nghị sang “Đã mời họp”. Hãy in giấy mời gửi các đơn vị.");
  }

  @PostMapping("/{id:\\d{1,18}}/da-hop")
  Answer hold(YearHere here, @PathVariable long id) {
    return act(
        here,
        id,
        Form.blank(),
        () -> meetings.hold(here.standing(), id),
        "Đã ghi nhận hội nghị đã họp. Việc tiếp theo: soạn biên bản.");
  }

  @PostMapping("/{id:\\d{1,18}}/huy")
  Answer cancel(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var reason = form.text("ly-do", "Lý do hủy", 1000);
    return act(
        here, id, form, () -> meetings.cancel(here.standing(), id, reason), "Đã hủy hội nghị.");
  }

  @PostMapping("/{id:\\d{1,18}}/chu-de")
  Answer theme(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var theme = form.optionalText("chu-de", "Chủ đề năm sau", 500);
    return act(
        here,
        id,
        form,
        () -> meetings.setNextTheme(here.standing(), id, theme),
        "Đã ghi chủ đề năm sau.");
  }

  private Answer act(YearHere here, long id, Form form, Runnable useCase, String done) {
    return Answer.after(
        form,
        useCase,
        () -> Answer.to(at(here, id)).saying(done),
        () -> pages.detail(here, id, form));
  }

  private JteModel form(YearHere here, Form form, @Nullable Long id) {
    var back = here.path() + "/hoi-nghi" + (id == null ? "" : "/" + id);
    return templates.meetingForm(
        here.frame("hoi-nghi"),
        form,
        id == null ? here.path() + "/hoi-nghi/them" : back + "/sua",
        back,
        Choices.units(here),
        Choices.otherYears(here),
        id == null ? "Lập hội nghị" : "Sửa thông tin hội nghị");
  }

  static String at(YearHere here, long id) {
    return here.path() + "/hoi-nghi/" + id;
  }
}
