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
import vn.giaouoc.meeting.Conclusion;
import vn.giaouoc.meeting.Contribution;
import vn.giaouoc.meeting.ContributionKind;
import vn.giaouoc.meeting.MeetingService;
import vn.giaouoc.meeting.Motion;
import vn.giaouoc.meeting.ProceedingsService;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** Writing down what is said, concluded and voted; one short form a page. Row 0 is a new one. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/hoi-nghi/{id:\\d{1,18}}")
class ProceedingsController {

  private final MeetingService meetings;
  private final ProceedingsService proceedings;
  private final Templates templates;

  ProceedingsController(
      MeetingService meetings, ProceedingsService proceedings, Templates templates) {
    this.meetings = meetings;
    this.proceedings = proceedings;
    this.templates = templates;
  }

  @GetMapping("/y-kien/{row:\\d{1,18}}")
  Answer contribution(YearHere here, @PathVariable long id, @PathVariable long row) {
    here.standing().mustLead();
    var values = new HashMap<String, @Nullable String>();
    if (row > 0) {
      var c = pick(meetings.get(here.standing(), id).contributions(), x -> x.id() == row);
      values.put("loai", c.kind().name());
      values.put("don-vi", c.unit() == null ? "" : c.unit().toString());
      values.put("chuc-vu", c.speaker());
      values.put("y-kien", c.body());
      values.put("version", c.version() + "");
    }
    return Answer.page(contributionPage(here, id, row, Form.filled(values)));
  }

  @PostMapping("/y-kien/{row:\\d{1,18}}")
  Answer contribute(
      YearHere here,
      @PathVariable long id,
      @PathVariable long row,
      @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var c =
        new Contribution(
            row,
            form.choice("loai", "Loại ý kiến", ContributionKind.class),
            MeetingFormReader.unit(form, "don-vi", "Đơn vị"),
            form.optionalText("chuc-vu", "Chức vụ người phát biểu", 200),
            form.text("y-kien", "Nội dung", 20_000),
            form.version());
    return Answer.after(
        form,
        () -> proceedings.contribute(here.standing(), id, c),
        () -> done(here, id, form, "y-kien", "Đã ghi ý kiến."),
        () -> contributionPage(here, id, row, form));
  }

  private JteModel contributionPage(YearHere here, long id, long row, Form form) {
    return templates.meetingContribution(
        here.frame("hoi-nghi"), MeetingController.at(here, id), row, Choices.units(here), form);
  }

  @PostMapping("/y-kien/{row:\\d{1,18}}/bo")
  Answer removeContribution(YearHere here, @PathVariable long id, @PathVariable long row) {
    var form = Form.blank();
    return Answer.after(
        form,
        () -> proceedings.removeContribution(here.standing(), id, row),
        () ->
            Answer.to(MeetingController.at(here, id) + "#y-kien").saying("Đã bỏ ý kiến ghi nhầm."),
        () -> contributionPage(here, id, row, form));
  }

  @GetMapping("/ket-luan/{row:\\d{1,18}}")
  Answer conclusion(YearHere here, @PathVariable long id, @PathVariable long row) {
    here.standing().mustLead();
    var values = new HashMap<String, @Nullable String>();
    if (row > 0) {
      var c = pick(meetings.get(here.standing(), id).conclusions(), x -> x.id() == row);
      values.put("ket-luan", c.body());
      values.put("version", c.version() + "");
    }
    return Answer.page(conclusionPage(here, id, row, Form.filled(values)));
  }

  @PostMapping("/ket-luan/{row:\\d{1,18}}")
  Answer conclude(
      YearHere here,
      @PathVariable long id,
      @PathVariable long row,
      @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var c = new Conclusion(row, form.text("ket-luan", "Kết luận", 5000), form.version());
    return Answer.after(
        form,
        () -> proceedings.conclude(here.standing(), id, c),
        () -> done(here, id, form, "ket-luan", "Đã ghi kết luận."),
        () -> conclusionPage(here, id, row, form));
  }

  private JteModel conclusionPage(YearHere here, long id, long row, Form form) {
    return templates.meetingConclusion(
        here.frame("hoi-nghi"), MeetingController.at(here, id), row, form);
  }

  @PostMapping("/ket-luan/{row:\\d{1,18}}/bo")
  Answer removeConclusion(YearHere here, @PathVariable long id, @PathVariable long row) {
    var form = Form.blank();
    return Answer.after(
        form,
        () -> proceedings.removeConclusion(here.standing(), id, row),
        () ->
            Answer.to(MeetingController.at(here, id) + "#ket-luan")
                .saying("Đã bỏ kết luận ghi nhầm."),
        () -> conclusionPage(here, id, row, form));
  }

  @GetMapping("/bieu-quyet/{row:\\d{1,18}}")
  Answer motion(YearHere here, @PathVariable long id, @PathVariable long row) {
    here.standing().mustLead();
    var values = new HashMap<String, @Nullable String>();
    if (row > 0) {
      var m = pick(meetings.get(here.standing(), id).motions(), x -> x.id() == row);
      values.put("noi-dung", m.question());
      values.put("tan-thanh", m.votesFor() + "");
      values.put("khong-tan-thanh", m.votesAgainst() + "");
      values.put("khong-y-kien", m.abstentions() + "");
      values.put("version", m.version() + "");
    }
    return Answer.page(motionPage(here, id, row, Form.filled(values)));
  }

  @PostMapping("/bieu-quyet/{row:\\d{1,18}}")
  Answer vote(
      YearHere here,
      @PathVariable long id,
      @PathVariable long row,
      @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var m =
        new Motion(
            row,
            form.text("noi-dung", "Nội dung biểu quyết", 1000),
            form.integer("tan-thanh", "Số tán thành", 0, 999),
            form.integer("khong-tan-thanh", "Số không tán thành", 0, 999),
            form.integer("khong-y-kien", "Số không có ý kiến", 0, 999),
            false,
            form.version());
    return Answer.after(
        form,
        () -> proceedings.vote(here.standing(), id, m),
        () -> done(here, id, form, "bieu-quyet", "Đã ghi kết quả biểu quyết."),
        () -> motionPage(here, id, row, form));
  }

  private JteModel motionPage(YearHere here, long id, long row, Form form) {
    return templates.meetingMotion(
        here.frame("hoi-nghi"), MeetingController.at(here, id), row, form);
  }

  @PostMapping("/bieu-quyet/{row:\\d{1,18}}/bo")
  Answer removeMotion(YearHere here, @PathVariable long id, @PathVariable long row) {
    var form = Form.blank();
    return Answer.after(
        form,
        () -> proceedings.removeMotion(here.standing(), id, row),
        () ->
            Answer.to(MeetingController.at(here, id) + "#bieu-quyet")
                .saying("Đã bỏ biểu quyết ghi nhầm."),
        () -> motionPage(here, id, row, form));
  }

  /** Goes back to the meeting, or to the next empty form when asked to. */
  private static Answer done(YearHere here, long id, Form form, String part, String said) {
    var at = MeetingController.at(here, id);
    return Answer.to(form.checked("tiep") ? at + "/" + part + "/0" : at + "#" + part).saying(said);
  }

  private static <T> T pick(java.util.List<T> all, java.util.function.Predicate<T> which) {
    return all.stream().filter(which).findFirst().orElseThrow();
  }
}
