package vn.giaouoc.year.web;

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
import vn.giaouoc.bloc.Bloc;
import vn.giaouoc.bloc.BlocAccess;
import vn.giaouoc.bloc.LeaderTerm;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.year.BlocYear;
import vn.giaouoc.year.CrossCheckOrder;
import vn.giaouoc.year.Deadline;
import vn.giaouoc.year.DeadlineService;
import vn.giaouoc.year.Deadlines;
import vn.giaouoc.year.Lack;
import vn.giaouoc.year.Move;
import vn.giaouoc.year.Opened;
import vn.giaouoc.year.Step;
import vn.giaouoc.year.UnitReturn;
import vn.giaouoc.year.YearHere;
import vn.giaouoc.year.YearOpening;
import vn.giaouoc.year.YearOverview;
import vn.giaouoc.year.YearService;
import vn.giaouoc.year.YearSettings;
import vn.giaouoc.year.YearSettingsService;
import vn.giaouoc.year.Years;

/** Years of blocs: where they stand, what is missing, their steps, settings and calendar. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years")
@Tag(name = "Năm thi đua")
class YearApi {

  /**
   * A year and what leads out of its state.
   *
   * @param mayTake the steps the caller may make, missing things or not
   */
  record YearWhole(
      BlocYear year,
      Bloc bloc,
      List<Member> members,
      List<LeaderTerm> leaders,
      Map<Step, List<Lack>> steps,
      List<Step> mayTake,
      List<UnitReturn> returns,
      List<Move> moves) {}

  record OpenBody(@FormField("nam") int number) {}

  record MoveBody(
      @FormField("buoc") @NotNull Step step,
      int version,
      @FormField("ly-do") @Nullable @Size(max = 2000) String reason,
      boolean override) {}

  record ReturnBody(@FormField("ly-do") @NotBlank @Size(max = 2000) String reason) {}

  record ExtensionBody(
      @FormField("don-vi") @Nullable UnitId unit,
      @FormField("den-ngay") @NotNull LocalDate to,
      @FormField("ly-do") @NotBlank @Size(max = 1000) String reason) {}

  record DeadlineBody(
      @FormField("viec") @NotBlank @Size(max = 200) String label,
      @FormField("han") @NotNull LocalDate due) {}

  record SettingsBody(
      @FormField("ban-gop-y") boolean boardReview,
      @FormField("kiem-tra-cheo") boolean crossCheck,
      @FormField("thu-tu") @NotNull CrossCheckOrder crossCheckOrder,
      @FormField("xem-diem") boolean seesOthersScores,
      @FormField("ngay-kien-nghi") @Min(0) @Max(60) int objectionDays,
      @FormField("gio-an-han") @Min(0) @Max(240) int graceHours,
      @FormField("ngay-gia-han") @Min(0) @Max(90) int secretaryExtensionDays,
      @FormField("doi-ngay-nghi") boolean shiftOffHolidays,
      @FormField("tu-chuyen") boolean movesByDate,
      int version) {

    YearSettings settings() {
      return new YearSettings(
          boardReview,
          crossCheck,
          crossCheckOrder,
          seesOthersScores,
          objectionDays,
          graceHours,
          secretaryExtensionDays,
          shiftOffHolidays,
          movesByDate,
          version);
    }
  }

  private final Years years;
  private final BlocAccess blocs;
  private final YearOpening opening;
  private final YearOverview overview;
  private final YearService service;
  private final YearSettingsService settings;
  private final Deadlines deadlines;
  private final DeadlineService calendar;

  YearApi(
      Years years,
      BlocAccess blocs,
      YearOpening opening,
      YearOverview overview,
      YearService service,
      YearSettingsService settings,
      Deadlines deadlines,
      DeadlineService calendar) {
    this.years = years;
    this.blocs = blocs;
    this.opening = opening;
    this.overview = overview;
    this.service = service;
    this.settings = settings;
    this.deadlines = deadlines;
    this.calendar = calendar;
  }

  @Operation(summary = "Các năm thi đua của khối, năm mới nhất trước")
  @GetMapping
  List<BlocYear> list(Actor actor, @PathVariable long bloc) {
    var id = new BlocId(bloc);
    blocs.mustSee(actor, id);
    return years.list(id);
  }

  @Operation(summary = "Mở năm thi đua")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Opened open(Actor actor, @PathVariable long bloc, @Valid @RequestBody OpenBody body) {
    return opening.open(actor, new BlocId(bloc), body.number());
  }

  @Operation(summary = "Năm thi đua: trạng thái, thành viên, các bước tiếp theo và việc còn thiếu")
  @GetMapping("/{year}")
  YearWhole show(YearHere here) {
    var standing = here.standing();
    var seen = overview.of(standing);
    return new YearWhole(
        here.year(),
        here.bloc(),
        here.members(),
        here.leaders(),
        seen.lacks(),
        seen.lacks().keySet().stream()
            .filter(s -> s.isOpenTo(standing) || standing.isBoard())
            .toList(),
        seen.returns(),
        seen.moves());
  }

  @Operation(summary = "Chuyển bước; override là quyết định của lãnh đạo Ban khi còn thiếu")
  @PostMapping("/{year}/moves")
  BlocYear move(YearHere here, @Valid @RequestBody MoveBody body) {
    return body.override()
        ? service.override(
            here.standing(),
            body.step(),
            body.version(),
            body.reason() == null ? "" : body.reason())
        : service.move(here.standing(), body.step(), body.version(), body.reason());
  }

  @Operation(summary = "Trả phiếu chấm điểm về một đơn vị")
  @PostMapping("/{year}/units/{unit:\\d{1,18}}/return-sheet")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void returnSheet(YearHere here, @PathVariable long unit, @Valid @RequestBody ReturnBody body) {
    service.returnSheet(here.standing(), new UnitId(unit), body.reason());
  }

  @Operation(summary = "Lịch của năm: các thời hạn và gia hạn")
  @GetMapping("/{year}/deadlines")
  List<Deadline> deadlines(YearHere here) {
    return deadlines.of(here.year().id());
  }

  @Operation(summary = "Thêm một thời hạn của khối")
  @PostMapping("/{year}/deadlines")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void addDeadline(YearHere here, @Valid @RequestBody DeadlineBody body) {
    calendar.add(here.standing(), body.label(), body.due());
  }

  @Operation(summary = "Gia hạn một thời hạn, cho một đơn vị hoặc cả khối")
  @PostMapping("/{year}/deadlines/{code:[A-Z0-9_]{1,60}}/extensions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void extend(YearHere here, @PathVariable String code, @Valid @RequestBody ExtensionBody body) {
    calendar.extend(here.standing(), code, body.unit(), body.to(), body.reason());
  }

  @Operation(summary = "Thiết lập của năm")
  @GetMapping("/{year}/settings")
  YearSettings settings(YearHere here) {
    return years.settings(here.year().id());
  }

  @Operation(summary = "Sửa thiết lập của năm")
  @PutMapping("/{year}/settings")
  YearSettings change(YearHere here, @Valid @RequestBody SettingsBody body) {
    settings.change(here.standing(), body.settings());
    return years.settings(here.year().id());
  }
}
