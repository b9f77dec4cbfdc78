package vn.giaouoc.rule.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.bloc.BlocAccess;
import vn.giaouoc.rule.Certainty;
import vn.giaouoc.rule.CitedText;
import vn.giaouoc.rule.Instruments;
import vn.giaouoc.rule.LegalInstrument;
import vn.giaouoc.rule.RuleBook;
import vn.giaouoc.rule.RuleLayer;
import vn.giaouoc.rule.RuleScope;
import vn.giaouoc.rule.RuleValue;
import vn.giaouoc.rule.Rules;
import vn.giaouoc.rule.WorkCalendar;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;

/** What holds on a day, and why; the register of legal instruments; working days. */
@RestController
@RequestMapping("/api/v1/rules")
@Tag(name = "Quy định")
class RuleApi {

  record ValueBody(
      @FormField("tang") @NotNull RuleLayer layer,
      @Nullable BlocId bloc,
      @FormField("tinh") @NotBlank @Size(max = 40) String province,
      @FormField("gia-tri") @NotBlank @Size(max = 500) String value,
      @FormField("tu") @NotNull LocalDate from,
      @FormField("den") @Nullable LocalDate to,
      @FormField("nguon") @NotBlank @Size(max = 500) String source,
      @FormField("chac-chan") @NotNull Certainty certainty) {}

  record InstrumentBody(
      @FormField("loai") @NotBlank @Size(max = 60) String kind,
      @FormField("so") @NotBlank @Size(max = 60) String number,
      @FormField("ngay") @NotNull LocalDate issuedOn,
      @FormField("noi-ban-hanh") @NotBlank @Size(max = 200) String issuer,
      @FormField("trich-yeu") @NotBlank @Size(max = 1000) String about,
      @FormField("tu") @NotNull LocalDate from,
      @FormField("den") @Nullable LocalDate to,
      @FormField("chac-chan") @NotNull Certainty certainty) {}

  record DayBody(
      @FormField("tinh") @NotBlank @Size(max = 40) String province,
      @FormField("ngay") @NotNull LocalDate day,
      @FormField("lam-bu") boolean works,
      @FormField("ten") @NotBlank @Size(max = 200) String name,
      @FormField("nguon") @NotBlank @Size(max = 300) String source,
      @FormField("chac-chan") @NotNull Certainty certainty) {}

  private final Rules rules;
  private final RuleBook book;
  private final Instruments instruments;
  private final WorkCalendar calendar;
  private final BlocAccess access;
  private final Clock clock;

  RuleApi(
      Rules rules,
      RuleBook book,
      Instruments instruments,
      WorkCalendar calendar,
      BlocAccess access,
      Clock clock) {
    this.rules = rules;
    this.book = book;
    this.instruments = instruments;
    this.calendar = calendar;
    this.access = access;
    this.clock = clock;
  }

  @Operation(summary = "Giá trị của mọi tham số tại một ngày, cho một tỉnh hoặc một khối")
  @GetMapping("/parameters")
  List<RuleValue> values(
      Actor actor,
      @RequestParam(defaultValue = "") String province,
      @RequestParam(required = false) @Nullable Long bloc,
      @RequestParam(required = false) @Nullable LocalDate day) {
    var on = day(day);
    return rules.all(scope(actor, province, bloc, on), on);
  }

  @Operation(summary = "Một tham số tại một ngày")
  @GetMapping("/parameters/{code}")
  RuleValue value(
      Actor actor,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String province,
      @RequestParam(required = false) @Nullable Long bloc,
      @RequestParam(required = false) @Nullable LocalDate day) {
    var on = day(day);
    return rules.value(code, scope(actor, province, bloc, on), on);
  }

  @Operation(summary = "Đặt giá trị của một tham số từ một ngày")
  @PostMapping("/parameters/{code}")
  @ResponseStatus(HttpStatus.CREATED)
  Created set(Actor actor, @PathVariable String code, @Valid @RequestBody ValueBody body) {
    return new Created(
        book.set(
            actor,
            new RuleBook.Draft(
                code,
                body.layer(),
                new RuleScope(body.province(), body.bloc()),
                body.value(),
                body.from(),
                body.to(),
                body.source(),
                body.certainty())));
  }

  @Operation(summary = "Danh mục văn bản căn cứ; day chỉ lấy văn bản còn hiệu lực ngày đó")
  @GetMapping("/instruments")
  List<LegalInstrument> instruments(@RequestParam(required = false) @Nullable LocalDate day) {
    return day == null ? instruments.list() : instruments.inForceOn(day);
  }

  @Operation(summary = "Ghi một văn bản căn cứ vào danh mục")
  @PostMapping("/instruments")
  @ResponseStatus(HttpStatus.CREATED)
  Created enter(Actor actor, @Valid @RequestBody InstrumentBody body) {
    var text =
        new CitedText(body.kind(), body.number(), body.issuedOn(), body.issuer(), body.about());
    return new Created(instruments.enter(actor, text, body.from(), body.to(), body.certainty()));
  }

  @Operation(summary = "Ngày nghỉ, ngày làm bù của một năm; province null là cả nước")
  @GetMapping("/days-off")
  List<WorkCalendar.ExceptionalDay> daysOff(
      @RequestParam(required = false) @Nullable Integer year) {
    return calendar.exceptions(year == null ? day(null).getYear() : year);
  }

  @Operation(summary = "Ghi ngày nghỉ, ngày làm bù của tỉnh; ghi lại một ngày là sửa ngày đó")
  @PostMapping("/days-off")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void enterDay(Actor actor, @Valid @RequestBody DayBody body) {
    calendar.enter(
        actor,
        new WorkCalendar.ExceptionalDay(
            body.day(),
            body.province(),
            body.works(),
            body.name(),
            body.source(),
            body.certainty()));
  }

  private RuleScope scope(Actor actor, String province, @Nullable Long bloc, LocalDate day) {
    if (bloc == null) {
      return new RuleScope(province, null);
    }
    access.mustSee(actor, new BlocId(bloc));
    return rules.scope(new BlocId(bloc), day);
  }

  private LocalDate day(@Nullable LocalDate day) {
    return day == null ? Vi.day(clock.instant()) : day;
  }
}
