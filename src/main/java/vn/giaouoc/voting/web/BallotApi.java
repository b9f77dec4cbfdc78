package vn.giaouoc.voting.web;

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
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.voting.BallotService;
import vn.giaouoc.voting.OpenChoice;
import vn.giaouoc.voting.Standpoint;
import vn.giaouoc.voting.TellerMinutesService;
import vn.giaouoc.voting.domain.CountSheet;
import vn.giaouoc.year.YearHere;

/** What is said and counted in an open round. A secret ballot knows counts only. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/voting-rounds/{id:\\d{1,18}}")
@Tag(name = "Bình xét")
class BallotApi {

  record StandpointBody(@NotNull UnitId unit, @NotNull Map<Long, OpenChoice> choices) {

    Standpoint standpoint() {
      return new Standpoint(unit, choices);
    }
  }

  record RollCallBody(
      @FormField("co-mat") @NotNull Set<UnitId> present,
      @NotNull List<@Valid StandpointBody> standpoints) {}

  record HandsBody(@NotNull Map<Long, @Min(0) @Max(999) Integer> votes) {}

  record CountBody(
      @FormField("phat-ra") @Min(0) @Max(999) int issued,
      @FormField("hop-le") @Min(0) @Max(999) int valid,
      @FormField("khong-hop-le") @Min(0) @Max(999) int invalid,
      @FormField("khong-thu-ve") @Min(0) @Max(999) int notReturned,
      @NotNull Map<Long, @Min(0) @Max(999) Integer> votes) {}

  record MinutesBody(
      @FormField("noi-dung") @NotBlank @Size(max = 20_000) String body,
      @FormField("ngay-ky") @Nullable LocalDate signedOn,
      int version) {}

  private final BallotService ballots;
  private final TellerMinutesService minutes;

  BallotApi(BallotService ballots, TellerMinutesService minutes) {
    this.ballots = ballots;
    this.minutes = minutes;
  }

  @Operation(summary = "Ghi có mặt và ý kiến từng đơn vị (biểu quyết công khai, bằng văn bản)")
  @PutMapping("/roll-call")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void rollCall(YearHere here, @PathVariable long id, @Valid @RequestBody RollCallBody body) {
    ballots.setPresentAndRollCall(
        here.standing(),
        id,
        body.present(),
        body.standpoints().stream().map(StandpointBody::standpoint).toList());
  }

  @Operation(summary = "Một đơn vị ghi ý kiến của mình")
  @PutMapping("/standpoint")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void speak(YearHere here, @PathVariable long id, @Valid @RequestBody StandpointBody body) {
    ballots.speak(here.standing(), id, body.standpoint());
  }

  @Operation(summary = "Ghi số giơ tay")
  @PutMapping("/hands")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void hands(YearHere here, @PathVariable long id, @Valid @RequestBody HandsBody body) {
    ballots.hands(here.standing(), id, body.votes());
  }

  @Operation(summary = "Người kiểm phiếu thứ nhất hoặc thứ hai ghi số đếm độc lập")
  @PutMapping("/counts/{seat:[12]}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void count(
      YearHere here,
      @PathVariable long id,
      @PathVariable int seat,
      @Valid @RequestBody CountBody body) {
    ballots.count(
        here.standing(),
        id,
        seat,
        new CountSheet(
            body.issued(), body.valid(), body.invalid(), body.notReturned(), body.votes()));
  }

  @Operation(summary = "Sửa biên bản kiểm phiếu")
  @PutMapping("/teller-minutes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void saveMinutes(YearHere here, @PathVariable long id, @Valid @RequestBody MinutesBody body) {
    minutes.save(here.standing(), id, body.version(), body.body(), body.signedOn());
  }
}
