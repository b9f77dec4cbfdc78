package vn.giaouoc.award.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.award.AwardFiles;
import vn.giaouoc.award.ExclusionCheck;
import vn.giaouoc.award.ExclusionService;
import vn.giaouoc.award.FileChecklist;
import vn.giaouoc.award.Paper;
import vn.giaouoc.award.PaperKind;
import vn.giaouoc.award.PaperService;
import vn.giaouoc.award.ProposalIssue;
import vn.giaouoc.award.ProposalItem;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.year.YearHere;

/** The file of each proposed unit, and the screening that may bar one. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}")
@Tag(name = "Hồ sơ khen thưởng")
class AwardFileApi {

  /** What a file must hold and what it holds. */
  record FileJson(ProposalItem item, List<Paper> papers, List<FileChecklist.Line> checklist) {}

  /** How a unit fares; what was found of it only for those who may know. */
  record ScreenedJson(UnitId unit, int unchecked, List<ExclusionCheck> checks) {}

  record PaperBody(
      @FormField("loai") @NotNull PaperKind kind,
      @FormField("ten") @Nullable @Size(max = 300) String title,
      @FormField("van-ban") @Nullable @Size(max = 200) String document,
      @FormField("tep-cu") @Nullable EvidenceId evidence) {}

  record DropBody(@FormField("ly-do") @NotBlank @Size(max = 1000) String reason) {}

  record IssueBody(@FormField("nguoi-ky") @NotBlank @Size(max = 200) String signerPosition) {}

  record CheckBody(
      @FormField("ket-qua") boolean found,
      @FormField("noi-dung") @Nullable @Size(max = 1000) String note,
      @FormField("van-ban") @Nullable @Size(max = 300) String document) {}

  private final ProposalQuery query;
  private final PaperService papers;
  private final ProposalIssue issue;
  private final ExclusionService exclusions;

  AwardFileApi(
      ProposalQuery query, PaperService papers, ProposalIssue issue, ExclusionService exclusions) {
    this.query = query;
    this.papers = papers;
    this.issue = issue;
    this.exclusions = exclusions;
  }

  @Operation(summary = "Hồ sơ của một trường hợp; mở hồ sơ được ghi nhật ký")
  @GetMapping("/award-files/{id:\\d{1,18}}")
  FileJson file(YearHere here, @PathVariable long id) {
    var line =
        query.alive(here.standing()).orElseThrow().items().stream()
            .filter(l -> l.item().id() == id)
            .findFirst()
            .orElseThrow();
    here.standing()
        .must(AwardFiles.maySee(here.standing(), line.item().unit()), "see award file " + id);
    papers.opened(here.standing(), line.item());
    return new FileJson(line.item(), line.papers(), line.checklist().lines());
  }

  @Operation(summary = "Thêm giấy tờ vào hồ sơ, từ tệp đã nộp hoặc ghi số văn bản")
  @PostMapping("/award-files/{id:\\d{1,18}}/papers")
  @ResponseStatus(HttpStatus.CREATED)
  Created add(YearHere here, @PathVariable long id, @Valid @RequestBody PaperBody body) {
    var title = body.title() == null ? body.kind().vi() : body.title();
    return new Created(
        papers.add(
            here.standing(),
            id,
            new PaperService.Draft(body.kind(), title, body.document(), body.evidence(), null)));
  }

  @Operation(summary = "Rút giấy tờ khỏi hồ sơ, kèm lý do")
  @PostMapping("/award-files/{id:\\d{1,18}}/papers/{paper:\\d{1,18}}/drop")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void drop(
      YearHere here,
      @PathVariable long id,
      @PathVariable long paper,
      @Valid @RequestBody DropBody body) {
    papers.drop(here.standing(), id, paper, body.reason());
  }

  @Operation(summary = "Đơn vị lập tờ trình của mình, vào sổ văn bản")
  @PostMapping("/units/{unit:\\d{1,18}}/award-submission")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void issue(YearHere here, @PathVariable long unit, @Valid @RequestBody IssueBody body) {
    issue.issueForUnit(here.standing(), new UnitId(unit), body.signerPosition());
  }

  @Operation(summary = "Rà soát điều kiện không được xét khen thưởng")
  @GetMapping("/screening")
  List<ScreenedJson> screening(YearHere here) {
    var standing = here.standing();
    var screening = exclusions.screening(standing);
    return here.members().stream()
        .map(m ->
            new ScreenedJson(
                m.unit(),
                screening.unchecked(m.unit()).size(),
                AwardFiles.maySee(standing, m.unit())
                    ? screening.kinds().stream()
                        .flatMap(k -> screening.of(m.unit(), k.code()).stream())
                        .toList()
                    : List.of()))
        .toList();
  }

  @Operation(summary = "Ghi kết quả rà soát một điều kiện của một đơn vị")
  @PutMapping("/screening/units/{unit:\\d{1,18}}/{kind:[A-Z_]{2,40}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void record(
      YearHere here,
      @PathVariable long unit,
      @PathVariable String kind,
      @Valid @RequestBody CheckBody body) {
    exclusions.record(
        here.standing(),
        new UnitId(unit),
        kind,
        body.found(),
        body.found() ? body.note() : null,
        body.found() ? body.document() : null,
        null);
  }

  @Operation(summary = "Xác nhận không có ở mọi điều kiện chưa rà soát; không có unit là cả khối")
  @PostMapping("/screening/confirmation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirmRest(YearHere here, @RequestParam(required = false) @Nullable Long unit) {
    var _ = exclusions.confirmRest(here.standing(), unit == null ? null : new UnitId(unit));
  }
}
