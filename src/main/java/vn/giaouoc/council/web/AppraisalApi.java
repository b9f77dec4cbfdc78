package vn.giaouoc.council.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.council.AgendaItem;
import vn.giaouoc.council.AppraisalQuery;
import vn.giaouoc.council.AppraisalReport;
import vn.giaouoc.council.AppraisalService;
import vn.giaouoc.council.AppraisalVerdict;
import vn.giaouoc.council.Opinion;
import vn.giaouoc.council.OpinionService;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.year.YearHere;

/** The Board's appraisal of a proposal, opinions of other bodies, the report to the Council. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/appraisal")
@Tag(name = "Thẩm định")
class AppraisalApi {

  /** The appraisal; opinions and report are for those above the bloc. */
  record AppraisalWhole(
      List<AgendaItem> items, List<Opinion> opinions, @Nullable AppraisalReport report) {}

  record VerdictBody(
      @FormField("ket-qua") @NotNull AppraisalVerdict verdict,
      @FormField("ly-do") @Nullable @Size(max = 2000) String reason,
      @FormField("hinh-thuc") @Nullable @Size(max = 60) String changedAward,
      @FormField("ly-do-khen") @Nullable @Size(max = 500) String changedReasonLine,
      int version) {}

  record AskBody(
      @FormField("co-quan") @NotBlank @Size(max = 300) String bodyName,
      @FormField("noi-dung") @NotBlank @Size(max = 1000) String subject,
      @FormField("han") @NotNull LocalDate dueOn) {}

  record AnswerBody(
      boolean objection,
      @FormField("noi-dung") @Nullable @Size(max = 2000) String text,
      @FormField("van-ban") @Nullable @Size(max = 300) String document,
      @FormField("ngay") @NotNull LocalDate answeredOn,
      int version) {}

  record ReportBody(
      @FormField("noi-dung") @NotBlank @Size(max = 20_000) String body,
      @FormField("ngay-ky") @Nullable LocalDate signedOn,
      int version) {}

  private final AppraisalQuery query;
  private final AppraisalService appraisals;
  private final OpinionService opinions;

  AppraisalApi(AppraisalQuery query, AppraisalService appraisals, OpinionService opinions) {
    this.query = query;
    this.appraisals = appraisals;
    this.opinions = opinions;
  }

  @Operation(summary = "Kết quả thẩm định; ý kiến cơ quan khác và báo cáo chỉ cấp trên khối xem")
  @GetMapping
  AppraisalWhole show(YearHere here) {
    var standing = here.standing();
    var items = query.items(standing);
    if (items.isEmpty() || !AppraisalQuery.seesAll(standing)) {
      return new AppraisalWhole(items, List.of(), null);
    }
    var proposal = items.getFirst().item().proposal();
    return new AppraisalWhole(
        items, query.opinions(standing, proposal), query.report(standing, proposal).orElse(null));
  }

  @Operation(summary = "Ban thẩm định một trường hợp; version = 0 khi chưa thẩm định")
  @PutMapping("/items/{item:\\d{1,18}}")
  AppraisalWhole appraise(
      YearHere here, @PathVariable long item, @Valid @RequestBody VerdictBody body) {
    appraisals.appraise(
        here.standing(),
        item,
        body.version(),
        body.verdict(),
        body.reason(),
        body.changedAward(),
        body.changedReasonLine());
    return show(here);
  }

  @Operation(summary = "Xin ý kiến một cơ quan")
  @PostMapping("/opinions")
  @ResponseStatus(HttpStatus.CREATED)
  Created ask(YearHere here, @Valid @RequestBody AskBody body) {
    return new Created(
        opinions.ask(here.standing(), body.bodyName(), body.subject(), body.dueOn()));
  }

  @Operation(summary = "Ghi trả lời của cơ quan được xin ý kiến")
  @PutMapping("/opinions/{id:\\d{1,18}}/answer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answer(YearHere here, @PathVariable long id, @Valid @RequestBody AnswerBody body) {
    opinions.answer(
        here.standing(),
        id,
        body.version(),
        body.objection(),
        body.text(),
        body.document(),
        body.answeredOn());
  }

  @Operation(summary = "Báo cáo của Ban trình Hội đồng; version = 0 khi chưa có")
  @PutMapping("/report")
  AppraisalWhole saveReport(YearHere here, @Valid @RequestBody ReportBody body) {
    appraisals.saveReport(here.standing(), body.version(), body.body(), body.signedOn());
    return show(here);
  }
}
