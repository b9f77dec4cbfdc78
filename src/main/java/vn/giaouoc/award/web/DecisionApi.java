package vn.giaouoc.award.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import vn.giaouoc.award.Award;
import vn.giaouoc.award.AwardDecision;
import vn.giaouoc.award.AwardDelivery;
import vn.giaouoc.award.AwardQuery;
import vn.giaouoc.award.DecisionService;
import vn.giaouoc.award.DeliveryService;
import vn.giaouoc.award.Revocation;
import vn.giaouoc.award.RevocationGround;
import vn.giaouoc.award.RevocationService;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.year.YearHere;

/** Decisions, the awards in them, their delivery and revocation. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}")
@Tag(name = "Quyết định khen thưởng")
class DecisionApi {

  /** What came of a year: decisions, awards, ceremonies, revocations. */
  record AwardsWhole(
      List<AwardDecision> decisions,
      List<Award> awards,
      List<AwardDelivery> ceremonies,
      List<Revocation> revocations) {}

  record HeadBody(
      @FormField("nguoi-ky") @NotBlank @Size(max = 200) String signerPosition,
      @FormField("trich-yeu") @NotBlank @Size(max = 500) String subject,
      int version) {}

  record SignBody(@FormField("ngay") @NotNull LocalDate dated, int version) {}

  record OriginalBody(
      @FormField("so") @NotBlank @Size(max = 100) String number,
      @FormField("ngay") @NotNull LocalDate dated,
      int version) {}

  record NumberBody(@FormField("so") @NotBlank @Size(max = 100) String number, int version) {}

  record NoticeBody(
      @FormField("so") @Nullable @Size(max = 100) String number,
      @FormField("ngay") @NotNull LocalDate on,
      int version) {}

  record CeremonyBody(
      @FormField("ngay") @NotNull LocalDate heldOn,
      @FormField("dia-diem") @Nullable @Size(max = 300) String place,
      @FormField("nhan-dip") @NotBlank @Size(max = 300) String occasion,
      @FormField("nguoi-trao") @Nullable @Size(max = 200) String by) {}

  record DeliveryBody(
      @FormField("khen-thuong") @NotEmpty Set<Long> awards,
      @FormField("nguoi-nhan") @Nullable @Size(max = 200) String receivedBy) {}

  record ObjectBody(@FormField("noi-dung") @NotBlank @Size(max = 2000) String text, int version) {}

  record RevocationBody(
      @FormField("so") @NotBlank @Size(max = 100) String actNumber,
      @FormField("ngay") @NotNull LocalDate actOn,
      @FormField("co-quan") @NotBlank @Size(max = 200) String issuer,
      @FormField("can-cu") @NotNull RevocationGround ground,
      @FormField("ly-do") @NotBlank @Size(max = 2000) String reason) {}

  record ReturnedBody(
      @FormField("tien") @Nullable LocalDate money,
      @FormField("hien-vat") @Nullable LocalDate object,
      int version) {}

  private final AwardQuery query;
  private final DecisionService decisions;
  private final DeliveryService deliveries;
  private final RevocationService revocations;

  DecisionApi(
      AwardQuery query,
      DecisionService decisions,
      DeliveryService deliveries,
      RevocationService revocations) {
    this.query = query;
    this.decisions = decisions;
    this.deliveries = deliveries;
    this.revocations = revocations;
  }

  @Operation(summary = "Quyết định, khen thưởng, trao thưởng, thu hồi của năm")
  @GetMapping("/awards")
  AwardsWhole awards(YearHere here) {
    var standing = here.standing();
    return new AwardsWhole(
        query.decisions(standing),
        query.awards(standing),
        deliveries.ceremonies(standing),
        revocations.list(standing));
  }

  @Operation(summary = "Sửa người ký, trích yếu của dự thảo quyết định")
  @PutMapping("/award-decisions/{id:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void saveHead(YearHere here, @PathVariable long id, @Valid @RequestBody HeadBody body) {
    decisions.saveHead(here.standing(), id, body.version(), body.signerPosition(), body.subject());
  }

  @Operation(summary = "Chủ tịch ký quyết định")
  @PostMapping("/award-decisions/{id:\\d{1,18}}/signature")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sign(YearHere here, @PathVariable long id, @Valid @RequestBody SignBody body) {
    decisions.sign(here.standing(), id, body.version(), body.dated());
  }

  @Operation(summary = "Ghi nhận bản giấy đã ký")
  @PostMapping("/award-decisions/{id:\\d{1,18}}/original")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void registerOriginal(
      YearHere here, @PathVariable long id, @Valid @RequestBody OriginalBody body) {
    decisions.registerOriginal(here.standing(), id, body.version(), body.dated(), body.number());
  }

  @Operation(summary = "Ghi số quyết định")
  @PostMapping("/award-decisions/{id:\\d{1,18}}/number")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void typeNumber(YearHere here, @PathVariable long id, @Valid @RequestBody NumberBody body) {
    decisions.typeNumber(here.standing(), id, body.version(), body.number());
  }

  @Operation(summary = "Ghi thông báo về trường hợp không được khen thưởng")
  @PostMapping("/awards/{id:\\d{1,18}}/notice")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void notice(YearHere here, @PathVariable long id, @Valid @RequestBody NoticeBody body) {
    decisions.notice(here.standing(), id, body.version(), body.number(), body.on());
  }

  @Operation(summary = "Ghi lễ trao thưởng")
  @PostMapping("/ceremonies")
  @ResponseStatus(HttpStatus.CREATED)
  Created ceremony(YearHere here, @Valid @RequestBody CeremonyBody body) {
    return new Created(
        deliveries.ceremony(
            here.standing(), body.heldOn(), body.place(), body.occasion(), body.by()));
  }

  @Operation(summary = "Ghi các khen thưởng đã trao tại một lễ")
  @PostMapping("/ceremonies/{id:\\d{1,18}}/deliveries")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deliver(YearHere here, @PathVariable long id, @Valid @RequestBody DeliveryBody body) {
    deliveries.deliver(here.standing(), id, body.awards(), body.receivedBy());
  }

  @Operation(summary = "Kiểm tra nội dung ghi trên hiện vật")
  @PutMapping("/awards/{id:\\d{1,18}}/object-text")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void checkObject(YearHere here, @PathVariable long id, @Valid @RequestBody ObjectBody body) {
    deliveries.checkObject(here.standing(), id, body.version(), body.text());
  }

  @Operation(summary = "Thu hồi, hủy bỏ một khen thưởng theo văn bản")
  @PostMapping("/awards/{id:\\d{1,18}}/revocation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(YearHere here, @PathVariable long id, @Valid @RequestBody RevocationBody body) {
    revocations.revoke(
        here.standing(),
        new Revocation(
            id,
            body.actNumber(),
            body.actOn(),
            body.issuer(),
            body.ground(),
            body.reason(),
            null,
            null,
            0));
  }

  @Operation(summary = "Ghi ngày thu hồi tiền thưởng, hiện vật")
  @PutMapping("/awards/{id:\\d{1,18}}/revocation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void returned(YearHere here, @PathVariable long id, @Valid @RequestBody ReturnedBody body) {
    revocations.returned(here.standing(), id, body.version(), body.money(), body.object());
  }
}
