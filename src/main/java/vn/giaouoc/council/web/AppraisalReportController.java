package vn.giaouoc.council.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.council.AgendaItem;
import vn.giaouoc.council.AppraisalQuery;
import vn.giaouoc.council.AppraisalReport;
import vn.giaouoc.council.AppraisalService;
import vn.giaouoc.council.CouncilPapers;
import vn.giaouoc.council.ReportDrafter;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** The Board's report to the Council: its draft, its text, its paper. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/khen-thuong/tham-dinh")
class AppraisalReportController {

  private final AppraisalQuery query;
  private final AppraisalService appraisals;
  private final CouncilPapers papers;
  private final Templates templates;
  private final Clock clock;

  AppraisalReportController(
      AppraisalQuery query,
      AppraisalService appraisals,
      CouncilPapers papers,
      Templates templates,
      Clock clock) {
    this.query = query;
    this.appraisals = appraisals;
    this.papers = papers;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/bao-cao")
  Answer report(YearHere here) {
    var items = items(here);
    var report = stored(here, items);
    var values = new HashMap<String, @Nullable String>();
    values.put("noi-dung", report == null ? draft(here, items) : report.body());
    values.put("version", Integer.toString(report == null ? 0 : report.version()));
    return Answer.page(page(here, report, Form.filled(values)));
  }

  @PostMapping("/bao-cao")
  Answer save(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var items = items(here);
    var form = Form.of(typed);
    var body = form.text("noi-dung", "Nội dung báo cáo", 20_000);
    var signedOn = form.optionalDate("ngay-ky", "Ngày ký");
    var saved =
        form.ok()
            && form.attempt(
                () -> appraisals.saveReport(here.standing(), form.version(), body, signedOn));
    if (!saved) {
      return Answer.again(form, page(here, stored(here, items), form));
    }
    return Answer.to(AppraisalController.at(here))
        .saying(
            signedOn == null ? "Đã lưu dự thảo báo cáo." : "Đã ghi nhận báo cáo thẩm định đã ký.");
  }

  @GetMapping("/bao-cao.{type:pdf|docx}")
  ResponseEntity<byte[]> paper(YearHere here, @PathVariable String type) {
    return CouncilFiles.of(
        papers, papers.report(here.standing(), here.bloc().name()), type, "bao-cao-tham-dinh");
  }

  private List<AgendaItem> items(YearHere here) {
    here.standing().must(AppraisalQuery.seesAll(here.standing()), "see the report to the Council");
    return query.items(here.standing());
  }

  private @Nullable AppraisalReport stored(YearHere here, List<AgendaItem> items) {
    return items.isEmpty()
        ? null
        : query.report(here.standing(), items.getFirst().item().proposal()).orElse(null);
  }

  private String draft(YearHere here, List<AgendaItem> items) {
    if (items.isEmpty()) {
      return "";
    }
    return ReportDrafter.draft(
        here.bloc().name(),
        here.year().number(),
        items,
        query.opinions(here.standing(), items.getFirst().item().proposal()),
        Vi.day(clock.instant()));
  }

  private JteModel page(YearHere here, @Nullable AppraisalReport report, Form form) {
    var open = report == null || report.signedOn() == null;
    var mayWrite =
        open && here.standing().isBoard() && here.year().state() == BlocYearState.BOARD_APPRAISAL;
    return templates.councilReport(
        here.frame("khen-thuong"),
        AppraisalController.at(here),
        report == null
            ? "Chưa lập"
            : report.signedOn() == null ? "Dự thảo" : "Đã ký ngày " + Vi.date(report.signedOn()),
        open ? "warn" : "ok",
        report == null ? "" : report.body(),
        mayWrite,
        form);
  }
}
