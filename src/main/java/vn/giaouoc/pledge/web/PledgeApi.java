package vn.giaouoc.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.pledge.Pledge;
import vn.giaouoc.pledge.PledgeClause;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.pledge.PledgeSignature;
import vn.giaouoc.pledge.PledgeVersion;
import vn.giaouoc.pledge.SigningService;
import vn.giaouoc.pledge.Target;
import vn.giaouoc.pledge.TargetService;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Adoption;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.Versions;
import vn.giaouoc.year.YearHere;

/** The pledge of a year: text, clauses, versions, signatures. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/pledge")
@Tag(name = "Giao ước")
class PledgeApi {

  /** The pledge with its clauses, targets and signatures. */
  record PledgeWhole(
      Pledge pledge,
      List<PledgeClause> clauses,
      List<Target> targets,
      List<PledgeSignature> signatures) {}

  record TextBody(
      @FormField("moDau") @Nullable @Size(max = 10_000) String preamble,
      @FormField("giaiPhap") @Nullable @Size(max = 20_000) String measures,
      @FormField("toChuc") @Nullable @Size(max = 20_000) String arrangements,
      @FormField("tuNgay") @Nullable LocalDate periodFrom,
      @FormField("lyDo") @Nullable @Size(max = 1000) String reason,
      int version) {}

  record ClauseBody(
      @FormField("so") @Min(1) @Max(99) int number,
      @FormField("ten") @NotBlank @Size(max = 1000) String title,
      @FormField("noiDung") @Nullable @Size(max = 10_000) String content,
      @FormField("lyDo") @Nullable @Size(max = 1000) String reason,
      @Nullable Integer version) {}

  record RefusalBody(@FormField("lyDoTuChoi") @NotBlank @Size(max = 2000) String reason) {}

  record PaperBody(
      @FormField("donViGiay") @NotNull UnitId unit,
      @FormField("chucVu") @NotBlank @Size(max = 300) String representative,
      @FormField("ngayKy") @NotNull LocalDate on) {}

  private final PledgeService pledges;
  private final TargetService targets;
  private final SigningService signing;

  PledgeApi(PledgeService pledges, TargetService targets, SigningService signing) {
    this.pledges = pledges;
    this.targets = targets;
    this.signing = signing;
  }

  @Operation(summary = "Giao ước: lời văn, nội dung, chỉ tiêu, chữ ký")
  @GetMapping
  PledgeWhole show(YearHere here) {
    var year = here.year().id();
    return new PledgeWhole(
        pledges.pledge(year), pledges.clauses(year), targets.list(year), signing.list(year));
  }

  @Operation(summary = "Ghi lời văn của giao ước; sau khi thông qua phải có lý do")
  @PutMapping("/text")
  Pledge write(YearHere here, @Valid @RequestBody TextBody body) {
    pledges.write(
        here.standing(),
        new Pledge.Text(body.preamble(), body.measures(), body.arrangements(), body.periodFrom()),
        body.reason(),
        body.version());
    return pledges.pledge(here.year().id());
  }

  @Operation(summary = "Thông qua giao ước")
  @PostMapping("/adoption")
  Pledge adopt(YearHere here, @Valid @RequestBody Adoption body) {
    pledges.adopt(here.standing(), body.where());
    return pledges.pledge(here.year().id());
  }

  @Operation(summary = "Các bản đã lưu của giao ước")
  @GetMapping("/versions")
  List<PledgeVersion> versions(YearHere here) {
    return pledges.versions(here.year().id());
  }

  @Operation(summary = "Thêm nội dung (điều) của giao ước")
  @PostMapping("/clauses")
  @ResponseStatus(HttpStatus.CREATED)
  Created addClause(YearHere here, @Valid @RequestBody ClauseBody body) {
    return new Created(
        pledges.addClause(
            here.standing(), body.number(), body.title(), body.content(), body.reason()));
  }

  @Operation(summary = "Sửa nội dung (điều) của giao ước")
  @PutMapping("/clauses/{id:\\d{1,18}}")
  PledgeClause saveClause(
      YearHere here, @PathVariable long id, @Valid @RequestBody ClauseBody body) {
    pledges.saveClause(
        here.standing(),
        new PledgeClause(
            id, body.number(), body.title(), body.content(), Versions.of(body.version())),
        body.reason());
    return pledges.clause(here.year().id(), id);
  }

  @Operation(summary = "Bỏ nội dung (điều) của giao ước")
  @DeleteMapping("/clauses/{id:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeClause(
      YearHere here,
      @PathVariable long id,
      @RequestParam(required = false) @Size(max = 1000) @Nullable String reason) {
    pledges.removeClause(here.standing(), id, reason);
  }

  @Operation(summary = "Chữ ký giao ước của các đơn vị")
  @GetMapping("/signatures")
  List<PledgeSignature> signatures(YearHere here) {
    return signing.list(here.year().id());
  }

  @Operation(summary = "Thủ trưởng đơn vị ký giao ước")
  @PostMapping("/units/{unit:\\d{1,18}}/signature")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sign(YearHere here, @PathVariable long unit) {
    signing.sign(here.standing(), new UnitId(unit));
  }

  @Operation(summary = "Thủ trưởng đơn vị từ chối ký, kèm lý do")
  @PostMapping("/units/{unit:\\d{1,18}}/refusal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void refuse(YearHere here, @PathVariable long unit, @Valid @RequestBody RefusalBody body) {
    signing.refuse(here.standing(), new UnitId(unit), body.reason());
  }

  @Operation(summary = "Ghi nhận đơn vị đã ký trên giấy")
  @PostMapping("/signatures/on-paper")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void recordPaper(YearHere here, @Valid @RequestBody PaperBody body) {
    signing.recordPaper(here.standing(), body.unit(), body.representative(), body.on());
  }
}
