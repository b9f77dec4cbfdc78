package vn.giaouoc.council.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.giaouoc.council.CouncilSitting;
import vn.giaouoc.council.ItemVote;
import vn.giaouoc.council.SittingDraft;
import vn.giaouoc.council.SittingQuery;
import vn.giaouoc.council.SittingService;
import vn.giaouoc.council.SittingVote;
import vn.giaouoc.council.domain.CouncilCount;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.Versions;
import vn.giaouoc.year.YearHere;

/** Sittings of the Council: what they sit on, their votes and minutes. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/council")
@Tag(name = "Hội đồng")
class SittingApi {

  /** What the Council sits on, and the sitting with its votes. */
  record CouncilWhole(
      List<AgendaItem> agenda,
      @Nullable CouncilSitting sitting,
      Map<Long, SittingVote> votes,
      List<CouncilSitting> superseded) {}

  record SittingBody(
      @FormField("ngay") @NotNull LocalDate heldOn,
      @FormField("dia-diem") @Nullable @Size(max = 300) String place,
      @FormField("thanh-vien") @Min(1) @Max(200) int members,
      @FormField("co-mat") @Min(0) @Max(200) int present,
      @FormField("van-ban") @Min(0) @Max(200) int inWriting,
      @FormField("chu-tri") @NotBlank @Size(max = 200) String chair,
      @FormField("thu-ky") @NotBlank @Size(max = 200) String secretary,
      @FormField("cong-khai-tu") @Nullable LocalDate postedFrom,
      @FormField("cong-khai-tai") @Nullable @Size(max = 300) String postedAt,
      @FormField("thao-luan") @Nullable @Size(max = 10_000) String discussion,
      @Nullable Integer version) {

    SittingDraft draft() {
      return new SittingDraft(
          heldOn,
          place,
          members,
          present,
          inWriting,
          chair,
          secretary,
          postedFrom,
          postedAt,
          discussion);
    }
  }

  record VoteBody(
      long item,
      boolean secret,
      @Min(0) @Max(200) int issued,
      @Min(0) @Max(200) int agree,
      @Min(0) @Max(200) int disagree,
      @Min(0) @Max(200) int invalid,
      @Min(0) @Max(200) int notReturned) {

    ItemVote vote() {
      return new ItemVote(
          item, secret, new CouncilCount(issued, agree, disagree, invalid, notReturned));
    }
  }

  record VotesBody(@NotEmpty List<@Valid VoteBody> votes, int version) {}

  record VersionBody(int version) {}

  private final SittingQuery query;
  private final SittingService sittings;

  SittingApi(SittingQuery query, SittingService sittings) {
    this.query = query;
    this.sittings = sittings;
  }

  @Operation(summary = "Nội dung họp, phiên họp Hội đồng và kết quả biểu quyết")
  @GetMapping
  CouncilWhole show(YearHere here) {
    var standing = here.standing();
    var sitting = query.sitting(standing).orElse(null);
    return new CouncilWhole(
        query.agenda(standing),
        sitting,
        sitting == null ? Map.of() : query.votes(standing, sitting.id()),
        query.superseded(standing));
  }

  @Operation(summary = "Lập phiên họp Hội đồng")
  @PostMapping("/sittings")
  @ResponseStatus(HttpStatus.CREATED)
  Created plan(YearHere here, @Valid @RequestBody SittingBody body) {
    return new Created(sittings.plan(here.standing(), body.draft()));
  }

  @Operation(summary = "Sửa phiên họp")
  @PutMapping("/sittings/{id:\\d{1,18}}")
  CouncilWhole change(YearHere here, @PathVariable long id, @Valid @RequestBody SittingBody body) {
    sittings.change(here.standing(), id, Versions.of(body.version()), body.draft());
    return show(here);
  }

  @Operation(summary = "Ghi kết quả biểu quyết từng trường hợp")
  @PutMapping("/sittings/{id:\\d{1,18}}/votes")
  CouncilWhole vote(YearHere here, @PathVariable long id, @Valid @RequestBody VotesBody body) {
    sittings.vote(
        here.standing(), id, body.version(), body.votes().stream().map(VoteBody::vote).toList());
    return show(here);
  }

  @Operation(summary = "Kết thúc phiên họp, lập biên bản và dự thảo quyết định")
  @PostMapping("/sittings/{id:\\d{1,18}}/closing")
  CouncilWhole close(YearHere here, @PathVariable long id, @Valid @RequestBody VersionBody body) {
    sittings.close(here.standing(), id, body.version());
    return show(here);
  }
}
