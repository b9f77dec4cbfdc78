package vn.giaouoc.work.web;

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
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.work.ReportKind;
import vn.giaouoc.work.ReportService;
import vn.giaouoc.work.domain.ReportTexts;
import vn.giaouoc.year.YearHere;

/** One yearly report of a unit, or of the bloc ({@code khoi}): write, send, send back. */
@Controller
@RequestMapping(
    "/khoi/{bloc}/nam/{year}/thuc-hien/{kind:bao-cao|bao-cao-nam}/{whose:\\d{1,18}|khoi}")
class ReportController {

  private final ReportService reports;
  private final Templates templates;

  ReportController(ReportService reports, Templates templates) {
    this.reports = reports;
    this.templates = templates;
  }

  static String path(YearHere here, ReportKind kind, @Nullable UnitId unit) {
    return here.path()
        + "/thuc-hien/"
        + (kind == ReportKind.YEAR_END ? "bao-cao-nam/" : "bao-cao/")
        + (unit == null ? "khoi" : unit.toString());
  }

  static ReportKind kind(String word) {
    return word.equals("bao-cao-nam") ? ReportKind.YEAR_END : ReportKind.MIDYEAR;
  }

  static @Nullable UnitId unit(String word) {
    return word.equals("khoi") ? null : UnitId.of(word);
  }

  @GetMapping
  Answer page(YearHere here, @PathVariable String kind, @PathVariable String whose) {
    return Answer.page(view(here, kind(kind), unit(whose), null));
  }

  @PostMapping
  Answer write(
      YearHere here,
      @PathVariable String kind,
      @PathVariable String whose,
      @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var texts = texts(form);
    return act(
        here,
        kind,
        whose,
        form,
        () -> reports.write(here.standing(), kind(kind), unit(whose), texts, form.version()),
        "Đã lưu báo cáo. Thủ trưởng đơn vị gửi báo cáo khi hoàn thành.");
  }

  @PostMapping("/gui")
  Answer send(
      YearHere here,
      @PathVariable String kind,
      @PathVariable String whose,
      @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    return act(
        here,
        kind,
        whose,
        form,
        () -> reports.send(here.standing(), kind(kind), unit(whose), form.version()),
        "Đã gửi báo cáo.");
  }

  @PostMapping("/tra-lai")
  Answer giveBack(
      YearHere here,
      @PathVariable String kind,
      @PathVariable String whose,
      @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var reason = form.text("ly-do", "Lý do trả lại", 2000);
    return act(
        here,
        kind,
        whose,
        form,
        () -> reports.giveBack(here.standing(), kind(kind), unit(whose), reason, form.version()),
        "Đã trả lại báo cáo.");
  }

  @PostMapping("/tong-hop")
  Answer gather(
      YearHere here,
      @PathVariable String kind,
      @PathVariable String whose,
      @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    return act(
        here,
        kind,
        whose,
        form,
        () -> reports.draftFromUnits(here.standing(), kind(kind), form.version()),
        "Đã tổng hợp từ báo cáo của các đơn vị. Hãy đọc lại và chỉnh sửa.");
  }

  private static ReportTexts texts(Form form) {
    return new ReportTexts(
        text(form, "uu-diem", "Kết quả nổi bật, ưu điểm"),
        text(form, "han-che", "Hạn chế, nguyên nhân"),
        text(form, "nhiem-vu", "Nhiệm vụ thời gian tới"),
        text(form, "kien-nghi", "Kiến nghị, đề xuất"));
  }

  private static String text(Form form, String field, String label) {
    var text = form.optionalText(field, label, 50_000);
    return text == null ? "" : text;
  }

  private Answer act(
      YearHere here, String kind, String whose, Form form, Runnable useCase, String done) {
    return Answer.after(
        form,
        useCase,
        () -> Answer.to(path(here, kind(kind), unit(whose))).saying(done),
        () -> view(here, kind(kind), unit(whose), form));
  }

  private JteModel view(
      YearHere here, ReportKind kind, @Nullable UnitId unit, @Nullable Form typed) {
    var page = ReportPages.of(here, reports.get(here.standing(), kind, unit));
    var form = typed != null && typed.raws("uu-diem").size() > 0 ? typed : stored(page);
    return templates.workReport(page, form, typed == null ? form : typed);
  }

  private static Form stored(WorkReportPage page) {
    var values = new HashMap<String, @Nullable String>();
    values.put("uu-diem", page.strengths());
    values.put("han-che", page.weaknesses());
    values.put("nhiem-vu", page.tasks());
    values.put("kien-nghi", page.proposals());
    values.put("version", page.version());
    return Form.filled(values);
  }
}
