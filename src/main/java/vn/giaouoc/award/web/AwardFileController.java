package vn.giaouoc.award.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.award.PaperKind;
import vn.giaouoc.award.PaperService;
import vn.giaouoc.award.ProposalIssue;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** Award files: what they must hold, papers added and taken out, the unit's own submission. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/khen-thuong/ho-so")
class AwardFileController {

  private final PaperService papers;
  private final ProposalIssue issue;
  private final AwardFilePages pages;
  private final Templates templates;

  AwardFileController(
      PaperService papers, ProposalIssue issue, AwardFilePages pages, Templates templates) {
    this.papers = papers;
    this.issue = issue;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping
  Answer list(YearHere here) {
    return Answer.page(templates.awardFiles(pages.list(here)));
  }

  @GetMapping("/{id:\\d{1,18}}")
  Answer file(YearHere here, @PathVariable long id) {
    papers.opened(here.standing(), pages.line(here, id).item());
    return Answer.page(pages.file(here, id, Form.blank(), Form.blank()));
  }

  @PostMapping("/{id:\\d{1,18}}/giay-to")
  Answer add(
      YearHere here,
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile file) {
    pages.line(here, id);
    papers.mustWrite(here.standing(), id);
    var form = Form.of(typed);
    var draft = read(form, file);
    return Answer.after(
        form,
        () -> papers.add(here.standing(), id, draft),
        () -> back(here, id, "Đã thêm giấy tờ vào hồ sơ."),
        () -> pages.file(here, id, form, Form.blank()));
  }

  private static PaperService.Draft read(Form form, @Nullable MultipartFile file) {
    var kind = form.choice("loai", "Loại giấy tờ", PaperKind.class);
    var title = form.optionalText("ten", "Tên giấy tờ", 300);
    var reused = form.optionalId("tep-cu", "Tệp đã nộp");
    var named = Objects.requireNonNullElse(title, kind.vi());
    return new PaperService.Draft(
        kind,
        named,
        form.optionalText("van-ban", "Số, ngày của văn bản", 200),
        reused == null ? null : new EvidenceId(reused),
        file == null || file.isEmpty() ? null : Upload.of("tep", file, named));
  }

  @PostMapping("/{id:\\d{1,18}}/giay-to/{paper:\\d{1,18}}/rut")
  Answer drop(
      YearHere here,
      @PathVariable long id,
      @PathVariable long paper,
      @RequestParam MultiValueMap<String, String> typed) {
    pages.line(here, id);
    papers.mustWrite(here.standing(), id);
    var form = Form.of(typed);
    var reason = form.text("ly-do", "Lý do rút", 1000);
    return Answer.after(
        form,
        () -> papers.drop(here.standing(), id, paper, reason),
        () -> back(here, id, "Đã rút giấy tờ khỏi hồ sơ; lý do được giữ trong nhật ký."),
        () -> pages.file(here, id, form, Form.blank()));
  }

  @GetMapping("/{id:\\d{1,18}}/to-trinh.{type:pdf|docx}")
  ResponseEntity<byte[]> submission(
      YearHere here, @PathVariable long id, @PathVariable String type) {
    var file = type.equals("pdf") ? PaperFile.PDF : PaperFile.DOCX;
    return SubmissionController.download(
        "to-trinh-don-vi-" + here.year().number(),
        file,
        issue.preview(here.standing(), unit(here, id), file));
  }

  @PostMapping("/{id:\\d{1,18}}/to-trinh")
  Answer register(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var unit = unit(here, id);
    here.standing().mustBelongTo(unit);
    var form = Form.of(typed);
    var signer = form.text("nguoi-ky", "Chức vụ người ký", 200);
    return Answer.after(
        form,
        () -> issue.issueForUnit(here.standing(), unit, signer),
        () -> back(here, id, "Tờ trình của đơn vị đã vào sổ văn bản; văn thư ghi số sau."),
        () -> pages.file(here, id, Form.blank(), form));
  }

  private UnitId unit(YearHere here, long id) {
    var unit = pages.line(here, id).item().unit();
    if (unit == null) {
      throw new java.util.NoSuchElementException("item " + id + " names no unit");
    }
    return unit;
  }

  private static Answer back(YearHere here, long id, String done) {
    return Answer.to(AwardFilePages.at(here) + "/" + id).saying(done);
  }
}
