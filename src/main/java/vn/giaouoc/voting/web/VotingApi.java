package vn.giaouoc.voting.web;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.Versions;
import vn.giaouoc.voting.Candidate;
import vn.giaouoc.voting.ChoiceKind;
import vn.giaouoc.voting.ClosingService;
import vn.giaouoc.voting.DecisionMethod;
import vn.giaouoc.voting.ElectionService;
import vn.giaouoc.voting.RoundDraft;
import vn.giaouoc.voting.RoundRules;
import vn.giaouoc.voting.RoundService;
import vn.giaouoc.voting.RoundView;
import vn.giaouoc.voting.Standpoint;
import vn.giaouoc.voting.Teller;
import vn.giaouoc.voting.TellerMinutes;
import vn.giaouoc.voting.Threshold;
import vn.giaouoc.voting.ThresholdBase;
import vn.giaouoc.voting.TieRule;
import vn.giaouoc.voting.VotingDefaults;
import vn.giaouoc.voting.VotingMethod;
import vn.giaouoc.voting.VotingPurpose;
import vn.giaouoc.voting.VotingQuery;
import vn.giaouoc.voting.VotingRound;
import vn.giaouoc.voting.domain.CountSheet;
import vn.giaouoc.work.ModelService;
import vn.giaouoc.year.YearHere;

/** Rounds of the award review: prepared, opened, closed, repeated. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/voting-rounds")
@Tag(name = "Bình xét")
class VotingApi {

  /**
   * A round with its candidates, and what was entered as far as the caller may see it.
   *
   * @param minutes once it is closed
   */
  record RoundWhole(
      VotingRound round,
      List<Candidate> candidates,
      List<Teller> tellers,
      EnteredJson entered,
      @Nullable TellerMinutes minutes) {}

  /** What was entered: of two tellers' counts the other's only when both are in. */
  record EnteredJson(
      Map<UnitId, Boolean> present,
      List<Standpoint> standpoints,
      Map<Integer, CountSheet> counts,
      List<String> differences) {}

  /** A share as whole numbers; {@code num} 0 means that the most votes win. */
  record ShareBody(@Min(0) @Max(1000) int num, @Min(1) @Max(1000) int den, boolean strict) {

    Threshold of(ThresholdBase base, String field) {
      if (num > den || (strict && num == den)) {
        throw Refused.at(field, "Tỷ lệ phải từ 0 đến 1, ví dụ num = 2, den = 3.");
      }
      return new Threshold(num, den, strict, base);
    }
  }

  record RoundBody(
      @FormField("muc-dich") @NotNull VotingPurpose purpose,
      @FormField("ten") @NotBlank @Size(max = 300) String title,
      @FormField("cach") @NotNull DecisionMethod decision,
      @FormField("hinh-thuc") @NotNull VotingMethod method,
      @FormField("lua-chon") @NotNull ChoiceKind choice,
      @FormField("so-luong") @Nullable @Min(1) @Max(99) Integer seats,
      @FormField("nguong") @Valid @NotNull ShareBody threshold,
      @FormField("tren") @NotNull ThresholdBase thresholdBase,
      @FormField("du-hop") @Valid @NotNull ShareBody quorum,
      @FormField("tu-bau") boolean selfVote,
      @FormField("bang-phieu") @NotNull TieRule tieRule,
      @FormField("so-vong") @Min(1) @Max(5) int maxRounds,
      @FormField("can-cu") @Nullable @Size(max = 500) String basis,
      @FormField("loai") @Nullable @Size(max = 100) String grade,
      @Nullable Integer version) {

    RoundDraft draft() {
      var rules =
          new RoundRules(
              decision,
              method,
              choice,
              seats,
              threshold.of(thresholdBase, "threshold"),
              quorum.of(ThresholdBase.MEMBERS, "quorum"),
              selfVote,
              tieRule,
              maxRounds);
      return new RoundDraft(
          purpose, title, rules, basis, purpose == VotingPurpose.GRADE ? grade : null);
    }
  }

  record CandidateBody(
      @FormField("don-vi") @Nullable UnitId unit,
      @Nullable Long model,
      @FormField("noi-dung") @Nullable @Size(max = 500) String matter) {}

  record TellerBody(@Nullable UnitId unit, @NotBlank @Size(max = 200) String position) {}

  record TellersBody(@NotNull @Size(max = 9) List<@Valid TellerBody> tellers) {}

  record OpenBody(
      int version,
      @FormField("ngay") @NotNull LocalDate heldOn,
      @FormField("co-mat") @NotNull Set<UnitId> present) {}

  record CancelBody(int version, @FormField("ly-do") @NotBlank @Size(max = 1000) String reason) {}

  record TieBody(
      int version,
      @FormField("chon") @NotEmpty Set<Long> chosen,
      @FormField("ly-do") @NotBlank @Size(max = 1000) String reason) {}

  record VersionBody(int version) {}

  record ConfirmBody(int version, @FormField("tu-ngay") @NotNull LocalDate from) {}

  private final VotingQuery query;
  private final VotingDefaults defaults;
  private final RoundService rounds;
  private final ClosingService closing;
  private final ElectionService elections;
  private final ModelService models;

  VotingApi(
      VotingQuery query,
      VotingDefaults defaults,
      RoundService rounds,
      ClosingService closing,
      ElectionService elections,
      ModelService models) {
    this.query = query;
    this.defaults = defaults;
    this.rounds = rounds;
    this.closing = closing;
    this.elections = elections;
    this.models = models;
  }

  @Operation(summary = "Các vòng bình xét và kết quả")
  @GetMapping
  List<RoundView> list(YearHere here) {
    return query.rounds(here.standing());
  }

  @Operation(summary = "Thể lệ thường dùng của khối cho một mục đích")
  @GetMapping("/defaults/{purpose}")
  RoundDraft defaults(YearHere here, @PathVariable VotingPurpose purpose) {
    return defaults.of(here.standing(), purpose);
  }

  @Operation(summary = "Một vòng bình xét: danh sách, số đếm, kết quả, biên bản kiểm phiếu")
  @GetMapping("/{id:\\d{1,18}}")
  RoundWhole show(YearHere here, @PathVariable long id) {
    var standing = here.standing();
    var view = query.round(standing, id);
    var entered = query.entered(standing, id);
    return new RoundWhole(
        view.round(),
        view.candidates(),
        query.tellers(standing, id),
        new EnteredJson(
            entered.voters(), entered.standpoints(), entered.sheets(), entered.differences()),
        query.minutes(standing, id).orElse(null));
  }

  @Operation(summary = "Chuẩn bị một vòng bình xét")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Created prepare(YearHere here, @Valid @RequestBody RoundBody body) {
    return new Created(rounds.prepare(here.standing(), body.draft()));
  }

  @Operation(summary = "Sửa vòng đang chuẩn bị")
  @PutMapping("/{id:\\d{1,18}}")
  RoundWhole change(YearHere here, @PathVariable long id, @Valid @RequestBody RoundBody body) {
    rounds.change(here.standing(), id, Versions.of(body.version()), body.draft());
    return show(here, id);
  }

  @Operation(summary = "Đưa vào danh sách: một đơn vị, một mô hình hoặc một nội dung")
  @PostMapping("/{id:\\d{1,18}}/candidates")
  RoundWhole add(YearHere here, @PathVariable long id, @Valid @RequestBody CandidateBody body) {
    here.standing().mustLead();
    if (body.model() != null) {
      var model = models.get(here.standing(), body.model());
      rounds.addModel(here.standing(), id, model.unit(), model.id(), model.name());
    } else if (body.unit() != null) {
      rounds.addUnit(here.standing(), id, body.unit());
    } else if (body.matter() != null) {
      rounds.addMatter(here.standing(), id, body.matter());
    } else {
      throw Refused.because("Hãy ghi unit, model hoặc matter.");
    }
    return show(here, id);
  }

  @Operation(summary = "Bỏ khỏi danh sách")
  @DeleteMapping("/{id:\\d{1,18}}/candidates/{candidate:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void drop(YearHere here, @PathVariable long id, @PathVariable long candidate) {
    rounds.dropCandidate(here.standing(), id, candidate);
  }

  @Operation(summary = "Lập tổ kiểm phiếu; người đầu là tổ trưởng")
  @PutMapping("/{id:\\d{1,18}}/tellers")
  RoundWhole nameTellers(
      YearHere here, @PathVariable long id, @Valid @RequestBody TellersBody body) {
    var team = new ArrayList<Teller>();
    for (var t : body.tellers()) {
      team.add(new Teller(team.size() + 1, t.unit(), t.position()));
    }
    rounds.nameTellers(here.standing(), id, team);
    return show(here, id);
  }

  @Operation(summary = "Mở vòng: ngày họp và các đơn vị có mặt")
  @PostMapping("/{id:\\d{1,18}}/opening")
  RoundWhole open(YearHere here, @PathVariable long id, @Valid @RequestBody OpenBody body) {
    rounds.open(here.standing(), id, body.version(), body.heldOn(), body.present());
    return show(here, id);
  }

  @Operation(summary = "Hủy vòng, kèm lý do")
  @PostMapping("/{id:\\d{1,18}}/cancellation")
  RoundWhole cancel(YearHere here, @PathVariable long id, @Valid @RequestBody CancelBody body) {
    rounds.cancel(here.standing(), id, body.version(), body.reason());
    return show(here, id);
  }

  @Operation(summary = "Kết thúc vòng: kiểm số đếm và tính kết quả")
  @PostMapping("/{id:\\d{1,18}}/closing")
  RoundWhole close(YearHere here, @PathVariable long id, @Valid @RequestBody VersionBody body) {
    closing.close(here.standing(), id, body.version());
    return show(here, id);
  }

  @Operation(summary = "Quyết định khi bằng phiếu, theo thể lệ")
  @PostMapping("/{id:\\d{1,18}}/tie")
  RoundWhole settleTie(YearHere here, @PathVariable long id, @Valid @RequestBody TieBody body) {
    closing.settleTie(here.standing(), id, body.version(), body.chosen(), body.reason());
    return show(here, id);
  }

  @Operation(summary = "Lập vòng tiếp theo")
  @PostMapping("/{id:\\d{1,18}}/next")
  @ResponseStatus(HttpStatus.CREATED)
  Created repeat(YearHere here, @PathVariable long id) {
    return new Created(closing.repeat(here.standing(), id));
  }

  @Operation(summary = "Ghi kết quả bầu Khối trưởng, Khối phó thành nhiệm kỳ")
  @PostMapping("/{id:\\d{1,18}}/terms")
  RoundWhole confirm(YearHere here, @PathVariable long id, @Valid @RequestBody ConfirmBody body) {
    elections.confirm(here.standing(), id, body.version(), body.from());
    return show(here, id);
  }
}
