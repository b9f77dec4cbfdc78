package vn.giaouoc.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import vn.giaouoc.plan.BoardRemark;
import vn.giaouoc.plan.BoardRemarkService;
import vn.giaouoc.plan.BoardReview;
import vn.giaouoc.plan.ConsultationRound;
import vn.giaouoc.plan.ConsultationService;
import vn.giaouoc.plan.DraftComment;
import vn.giaouoc.plan.DraftDocument;
import vn.giaouoc.plan.ReplyKind;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.year.YearHere;

/** Asking the units and the Board for comments on the drafts, and answering each. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/consultation")
@Tag(name = "Góp ý dự thảo")
class ConsultationApi {

  /** Rounds, what the units said, what the Board said. */
  record ConsultationWhole(
      List<ConsultationRound> rounds,
      List<DraftComment> comments,
      List<BoardRemark> boardRemarks,
      @Nullable BoardReview boardReview) {}

  record OpenBody(
      @FormField("duThao") @NotEmpty List<DraftDocument> documents,
      @FormField("han") @NotNull LocalDate deadline,
      @FormField("thu") @Nullable @Size(max = 4000) String letter) {}

  record CommentBody(
      @FormField("duThao") @NotNull DraftDocument document,
      @FormField("cho") @Nullable @Size(max = 200) String place,
      @FormField("yKien") @NotBlank @Size(max = 4000) String body) {}

  record ReplyBody(
      @FormField("cach") @NotNull ReplyKind kind,
      @FormField("traLoi") @NotBlank @Size(max = 4000) String text,
      int version) {}

  record RemarkBody(
      @FormField("duThaoBan") @NotNull DraftDocument document,
      @FormField("gopY") @NotBlank @Size(max = 4000) String body) {}

  record ConclusionBody(@FormField("ketLuan") @Nullable @Size(max = 4000) String conclusion) {}

  private final ConsultationService consultations;
  private final BoardRemarkService board;

  ConsultationApi(ConsultationService consultations, BoardRemarkService board) {
    this.consultations = consultations;
    this.board = board;
  }

  @Operation(summary = "Các đợt lấy ý kiến, ý kiến của đơn vị và góp ý của Ban")
  @GetMapping
  ConsultationWhole show(YearHere here) {
    var year = here.year().id();
    return new ConsultationWhole(
        consultations.rounds(year),
        consultations.comments(year),
        board.remarks(year),
        board.review(year).orElse(null));
  }

  @Operation(summary = "Mở đợt lấy ý kiến")
  @PostMapping("/rounds")
  @ResponseStatus(HttpStatus.CREATED)
  Created open(YearHere here, @Valid @RequestBody OpenBody body) {
    return new Created(
        consultations.open(here.standing(), body.documents(), body.deadline(), body.letter()));
  }

  @Operation(summary = "Khép đợt lấy ý kiến đang mở")
  @PostMapping("/close")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(YearHere here) {
    consultations.close(here.standing());
  }

  @Operation(summary = "Đơn vị góp ý")
  @PostMapping("/units/{unit:\\d{1,18}}/comments")
  @ResponseStatus(HttpStatus.CREATED)
  Created comment(YearHere here, @PathVariable long unit, @Valid @RequestBody CommentBody body) {
    return new Created(
        consultations.comment(
            here.standing(), new UnitId(unit), body.document(), body.place(), body.body()));
  }

  @Operation(summary = "Đơn vị đồng ý với các dự thảo")
  @PostMapping("/units/{unit:\\d{1,18}}/agreement")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void agree(YearHere here, @PathVariable long unit) {
    consultations.agree(here.standing(), new UnitId(unit));
  }

  @Operation(summary = "Tiếp thu hoặc giải trình một ý kiến")
  @PutMapping("/comments/{id:\\d{1,18}}/reply")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reply(YearHere here, @PathVariable long id, @Valid @RequestBody ReplyBody body) {
    consultations.reply(here.standing(), id, body.kind(), body.text(), body.version());
  }

  @Operation(summary = "Ban góp ý một dự thảo")
  @PostMapping("/board-remarks")
  @ResponseStatus(HttpStatus.CREATED)
  Created remark(YearHere here, @Valid @RequestBody RemarkBody body) {
    return new Created(board.remark(here.standing(), body.document(), body.body()));
  }

  @Operation(summary = "Tiếp thu hoặc giải trình một góp ý của Ban")
  @PutMapping("/board-remarks/{id:\\d{1,18}}/reply")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void replyToBoard(YearHere here, @PathVariable long id, @Valid @RequestBody ReplyBody body) {
    board.reply(here.standing(), id, body.kind(), body.text(), body.version());
  }

  @Operation(summary = "Ban kết thúc góp ý")
  @PostMapping("/board-review")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void conclude(YearHere here, @Valid @RequestBody ConclusionBody body) {
    board.conclude(here.standing(), body.conclusion());
  }
}
