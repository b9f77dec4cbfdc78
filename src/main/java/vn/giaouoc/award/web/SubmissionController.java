package vn.giaouoc.award.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.award.Proposal;
import vn.giaouoc.award.ProposalIssue;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.award.ProposalService;
import vn.giaouoc.award.ProposalState;
import vn.giaouoc.document.Issued;
import vn.giaouoc.document.IssuedDocuments;
import vn.giaouoc.document.IssuedRow;
import vn.giaouoc.document.PaperFile;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.Standing;
import vn.giaouoc.year.YearHere;

/** The bloc's submission: who signs, on what grounds, as a file. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/khen-thuong/to-trinh")
class SubmissionController {

  private final ProposalService proposals;
  private final ProposalQuery query;
  private final ProposalIssue issue;
  private final IssuedDocuments register;
  private final Templates templates;

  SubmissionController(
      ProposalService proposals,
      ProposalQuery query,
      ProposalIssue issue,
      IssuedDocuments register,
      Templates templates) {
    this.proposals = proposals;
    this.query = query;
    this.issue = issue;
    this.register = register;
    this.templates = templates;
  }

  @GetMapping
  Answer page(YearHere here) {
    var form =
        query
            .current(here.standing())
            .map(p ->
                Form.filled(
                    Map.of(
                        "nguoi-ky", Objects.requireNonNullElse(p.signerPosition(), ""),
                        "can-cu", p.grounds(),
                        "version", "" + p.version())))
            .orElse(Form.blank());
    return Answer.page(page(here, form));
  }

  @PostMapping
  Answer save(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var signer = form.optionalText("nguoi-ky", "Chức vụ người ký", 200);
    var grounds =
        Objects.requireNonNullElse(
            form.optionalText("can-cu", "Căn cứ, quá trình bình xét", 10_000), "");
    var saved =
        form.ok()
            && form.attempt(
                () -> proposals.saveHead(here.standing(), form.version(), signer, grounds));
    return saved
        ? Answer.to(ProposalPages.at(here) + "/to-trinh").saying("Đã lưu tờ trình.")
        : Answer.again(form, page(here, form));
  }

  @GetMapping("/tai.{type:pdf|docx}")
  ResponseEntity<byte[]> file(YearHere here, @PathVariable String type) {
    if (query.current(here.standing()).isEmpty()) {
      return ResponseEntity.status(303)
          .header(HttpHeaders.LOCATION, ProposalPages.at(here) + "/to-trinh")
          .build();
    }
    var file = type.equals("pdf") ? PaperFile.PDF : PaperFile.DOCX;
    return download(
        "to-trinh-khen-thuong-" + here.year().number(), file, issue.preview(here.standing(), file));
  }

  static ResponseEntity<byte[]> download(String name, PaperFile file, byte[] content) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name + "." + file.extension(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(content);
  }

  private JteModel page(YearHere here, Form form) {
    var standing = here.standing();
    var now = query.current(standing).orElse(null);
    var state = here.year().state();
    var time = state == BlocYearState.YEAREND_MEETING || state == BlocYearState.PROPOSED;
    var draft = now != null && now.state() == ProposalState.DRAFT;
    var registered = issue.registered(standing);
    return templates.awardSubmission(
        new AwardSubmissionPage(
            here.frame("khen-thuong"),
            ProposalPages.at(here),
            standing.leads() && draft && time,
            draft || now == null ? "" : "Tờ trình đã gửi nên nội dung không đổi được nữa.",
            now != null,
            now != null
                && registered.stream()
                    .noneMatch(d -> !ProposalIssue.isUnits(d) && d.source().id() == now.id()),
            now == null || now.signerPosition() == null ? "" : now.signerPosition(),
            now == null ? "" : now.grounds(),
            rows(standing, registered)),
        form);
  }

  /** The documents, those of the bloc with the version they were sent in. */
  private List<IssuedRow> rows(Standing standing, List<Issued> registered) {
    var no =
        query.versions(standing).stream().collect(Collectors.toMap(Proposal::id, Proposal::no));
    return registered.stream()
        .flatMap(d ->
            IssuedRow.of(standing.actor(), register, List.of(d)).stream()
                .map(row ->
                    ProposalIssue.isUnits(d)
                        ? row
                        : row.entitled(
                            "%s (lần trình %d)"
                                .formatted(row.title(), no.getOrDefault(d.source().id(), 1)))))
        .toList();
  }
}
