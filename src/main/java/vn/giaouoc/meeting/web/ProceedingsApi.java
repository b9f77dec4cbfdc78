package vn.giaouoc.meeting.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.meeting.Conclusion;
import vn.giaouoc.meeting.Contribution;
import vn.giaouoc.meeting.ContributionKind;
import vn.giaouoc.meeting.MinutesService;
import vn.giaouoc.meeting.Motion;
import vn.giaouoc.meeting.PhotoService;
import vn.giaouoc.meeting.ProceedingsService;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.Reason;
import vn.giaouoc.shared.api.Versions;
import vn.giaouoc.year.YearHere;

/** What was said, concluded and voted at a meeting, its photos and its minutes. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/meetings/{id:\\d{1,18}}")
@Tag(name = "Hội nghị")
class ProceedingsApi {

  record ContributionBody(
      @FormField("loai") @NotNull ContributionKind kind,
      @FormField("don-vi") @Nullable UnitId unit,
      @FormField("chuc-vu") @Nullable @Size(max = 200) String speaker,
      @FormField("y-kien") @NotBlank @Size(max = 20_000) String body,
      @Nullable Integer version) {}

  record ConclusionBody(
      @FormField("ket-luan") @NotBlank @Size(max = 5000) String body, @Nullable Integer version) {}

  record MotionBody(
      @FormField("noi-dung") @NotBlank @Size(max = 1000) String question,
      @FormField("tan-thanh") @Min(0) @Max(999) int votesFor,
      @FormField("khong-tan-thanh") @Min(0) @Max(999) int votesAgainst,
      @FormField("khong-y-kien") @Min(0) @Max(999) int abstentions,
      @Nullable Integer version) {}

  record MinutesBody(
      @FormField("bien-ban") @NotBlank @Size(max = 100_000) String body, int version) {}

  record SignatureBody(@NotNull SignsAs as, int version) {}

  /** In which place minutes are signed. */
  enum SignsAs {
    CHAIR,
    SECRETARY
  }

  private final ProceedingsService proceedings;
  private final MinutesService minutes;
  private final PhotoService photos;

  ProceedingsApi(ProceedingsService proceedings, MinutesService minutes, PhotoService photos) {
    this.proceedings = proceedings;
    this.minutes = minutes;
    this.photos = photos;
  }

  @Operation(summary = "Ghi ý kiến, tham luận")
  @PostMapping("/contributions")
  @ResponseStatus(HttpStatus.CREATED)
  Created contribute(
      YearHere here, @PathVariable long id, @Valid @RequestBody ContributionBody body) {
    return new Created(proceedings.contribute(here.standing(), id, contribution(0, body)));
  }

  @Operation(summary = "Sửa ý kiến đã ghi")
  @PutMapping("/contributions/{row:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void saveContribution(
      YearHere here,
      @PathVariable long id,
      @PathVariable long row,
      @Valid @RequestBody ContributionBody body) {
    var _ = Versions.of(body.version());
    var _ = proceedings.contribute(here.standing(), id, contribution(row, body));
  }

  @Operation(summary = "Bỏ ý kiến ghi nhầm")
  @DeleteMapping("/contributions/{row:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeContribution(YearHere here, @PathVariable long id, @PathVariable long row) {
    proceedings.removeContribution(here.standing(), id, row);
  }

  @Operation(summary = "Ghi kết luận của chủ trì")
  @PostMapping("/conclusions")
  @ResponseStatus(HttpStatus.CREATED)
  Created conclude(YearHere here, @PathVariable long id, @Valid @RequestBody ConclusionBody body) {
    return new Created(
        proceedings.conclude(here.standing(), id, new Conclusion(0, body.body(), 0)));
  }

  @Operation(summary = "Sửa kết luận")
  @PutMapping("/conclusions/{row:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void saveConclusion(
      YearHere here,
      @PathVariable long id,
      @PathVariable long row,
      @Valid @RequestBody ConclusionBody body) {
    var conclusion = new Conclusion(row, body.body(), Versions.of(body.version()));
    var _ = proceedings.conclude(here.standing(), id, conclusion);
  }

  @Operation(summary = "Bỏ kết luận ghi nhầm")
  @DeleteMapping("/conclusions/{row:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeConclusion(YearHere here, @PathVariable long id, @PathVariable long row) {
    proceedings.removeConclusion(here.standing(), id, row);
  }

  @Operation(summary = "Ghi kết quả biểu quyết giơ tay")
  @PostMapping("/motions")
  @ResponseStatus(HttpStatus.CREATED)
  Created vote(YearHere here, @PathVariable long id, @Valid @RequestBody MotionBody body) {
    return new Created(proceedings.vote(here.standing(), id, motion(0, 0, body)));
  }

  @Operation(summary = "Sửa kết quả biểu quyết")
  @PutMapping("/motions/{row:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void saveVote(
      YearHere here,
      @PathVariable long id,
      @PathVariable long row,
      @Valid @RequestBody MotionBody body) {
    var motion = motion(row, Versions.of(body.version()), body);
    var _ = proceedings.vote(here.standing(), id, motion);
  }

  @Operation(summary = "Bỏ biểu quyết ghi nhầm")
  @DeleteMapping("/motions/{row:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeMotion(YearHere here, @PathVariable long id, @PathVariable long row) {
    proceedings.removeMotion(here.standing(), id, row);
  }

  @Operation(summary = "Thêm ảnh hội nghị có chú thích (multipart)")
  @PostMapping(path = "/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  Created addPhoto(
      YearHere here,
      @PathVariable long id,
      @RequestPart MultipartFile file,
      @RequestParam @NotBlank @Size(max = 500) String caption,
      @RequestParam(required = false) @Size(max = 200) @Nullable String credit) {
    here.standing().mustLead();
    return new Created(
        photos.add(here.standing(), id, Upload.of("file", file, caption), caption, credit));
  }

  @Operation(summary = "Bỏ ảnh hội nghị")
  @DeleteMapping("/photos/{row:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removePhoto(YearHere here, @PathVariable long id, @PathVariable long row) {
    photos.remove(here.standing(), id, row);
  }

  @Operation(summary = "Soạn biên bản từ những gì đã ghi")
  @PostMapping("/minutes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void draft(YearHere here, @PathVariable long id) {
    minutes.draft(here.standing(), id);
  }

  @Operation(summary = "Sửa dự thảo biên bản")
  @PutMapping("/minutes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void edit(YearHere here, @PathVariable long id, @Valid @RequestBody MinutesBody body) {
    minutes.edit(here.standing(), id, body.body(), body.version());
  }

  @Operation(summary = "Ký biên bản: chủ trì hoặc thư ký")
  @PostMapping("/minutes/signature")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sign(YearHere here, @PathVariable long id, @Valid @RequestBody SignatureBody body) {
    if (body.as() == SignsAs.CHAIR) {
      minutes.signAsChair(here.standing(), id, body.version());
    } else {
      minutes.signAsSecretary(here.standing(), id, body.version());
    }
  }

  @Operation(summary = "Mở lại biên bản chưa đủ chữ ký, kèm lý do")
  @PostMapping("/minutes/reopening")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reopen(YearHere here, @PathVariable long id, @Valid @RequestBody Reason body) {
    minutes.reopen(here.standing(), id, body.reason());
  }

  @Operation(summary = "Đính chính biên bản đã ký: bản mới, kèm lý do")
  @PostMapping("/minutes/correction")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void correct(YearHere here, @PathVariable long id, @Valid @RequestBody Reason body) {
    minutes.correct(here.standing(), id, body.reason());
  }

  private static Contribution contribution(long row, ContributionBody body) {
    return new Contribution(
        row,
        body.kind(),
        body.unit(),
        body.speaker(),
        body.body(),
        body.version() == null ? 0 : body.version());
  }

  private static Motion motion(long row, int version, MotionBody body) {
    return new Motion(
        row,
        body.question(),
        body.votesFor(),
        body.votesAgainst(),
        body.abstentions(),
        false,
        version);
  }
}
