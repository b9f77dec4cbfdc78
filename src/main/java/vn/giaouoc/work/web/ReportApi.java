package vn.giaouoc.work.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.work.ReportKind;
import vn.giaouoc.work.ReportService;
import vn.giaouoc.work.ReportStatus;
import vn.giaouoc.work.ReportView;
import vn.giaouoc.work.domain.ReportTexts;
import vn.giaouoc.work.domain.SendingProgress;
import vn.giaouoc.year.YearHere;

/** Reports of the units to the bloc and of the bloc to the Board. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/reports")
@Tag(name = "Báo cáo")
class ReportApi {

  /** Where all reports stand. */
  record ReportsWhole(
      List<ReportStatus> statuses, SendingProgress midyear, SendingProgress yearEnd) {}

  record TextsBody(
      @FormField("uu-diem") @Nullable @Size(max = 50_000) String strengths,
      @FormField("han-che") @Nullable @Size(max = 50_000) String weaknesses,
      @FormField("nhiem-vu") @Nullable @Size(max = 50_000) String tasks,
      @FormField("kien-nghi") @Nullable @Size(max = 50_000) String proposals,
      int version) {

    ReportTexts texts() {
      return new ReportTexts(plain(strengths), plain(weaknesses), plain(tasks), plain(proposals));
    }

    private static String plain(@Nullable String text) {
      return text == null ? "" : text;
    }
  }

  record VersionBody(int version) {}

  record ReturnBody(@FormField("ly-do") @NotBlank @Size(max = 2000) String reason, int version) {}

  private final ReportService reports;

  ReportApi(ReportService reports) {
    this.reports = reports;
  }

  @Operation(summary = "Tình hình gửi báo cáo 6 tháng và báo cáo năm")
  @GetMapping
  ReportsWhole list(YearHere here) {
    var standing = here.standing();
    return new ReportsWhole(
        reports.statuses(standing),
        reports.progress(standing, ReportKind.MIDYEAR),
        reports.progress(standing, ReportKind.YEAR_END));
  }

  @Operation(summary = "Báo cáo của một đơn vị, kèm phần chương trình tự ghi")
  @GetMapping("/{kind}/units/{unit:\\d{1,18}}")
  ReportView ofUnit(YearHere here, @PathVariable ReportKind kind, @PathVariable long unit) {
    return reports.get(here.standing(), kind, new UnitId(unit));
  }

  @Operation(summary = "Đơn vị soạn báo cáo")
  @PutMapping("/{kind}/units/{unit:\\d{1,18}}")
  ReportView write(
      YearHere here,
      @PathVariable ReportKind kind,
      @PathVariable long unit,
      @Valid @RequestBody TextsBody body) {
    reports.write(here.standing(), kind, new UnitId(unit), body.texts(), body.version());
    return ofUnit(here, kind, unit);
  }

  @Operation(summary = "Thủ trưởng đơn vị gửi báo cáo")
  @PostMapping("/{kind}/units/{unit:\\d{1,18}}/sending")
  ReportView send(
      YearHere here,
      @PathVariable ReportKind kind,
      @PathVariable long unit,
      @Valid @RequestBody VersionBody body) {
    reports.send(here.standing(), kind, new UnitId(unit), body.version());
    return ofUnit(here, kind, unit);
  }

  @Operation(summary = "Trả lại báo cáo của đơn vị, kèm lý do")
  @PostMapping("/{kind}/units/{unit:\\d{1,18}}/return")
  ReportView giveBack(
      YearHere here,
      @PathVariable ReportKind kind,
      @PathVariable long unit,
      @Valid @RequestBody ReturnBody body) {
    reports.giveBack(here.standing(), kind, new UnitId(unit), body.reason(), body.version());
    return ofUnit(here, kind, unit);
  }

  @Operation(summary = "Báo cáo của khối gửi Ban")
  @GetMapping("/{kind}/bloc")
  ReportView ofBloc(YearHere here, @PathVariable ReportKind kind) {
    return reports.get(here.standing(), kind, null);
  }

  @Operation(summary = "Soạn báo cáo của khối")
  @PutMapping("/{kind}/bloc")
  ReportView writeForBloc(
      YearHere here, @PathVariable ReportKind kind, @Valid @RequestBody TextsBody body) {
    reports.write(here.standing(), kind, null, body.texts(), body.version());
    return ofBloc(here, kind);
  }

  @Operation(summary = "Tổng hợp báo cáo của khối từ báo cáo của các đơn vị")
  @PostMapping("/{kind}/bloc/draft")
  ReportView draft(
      YearHere here, @PathVariable ReportKind kind, @Valid @RequestBody VersionBody body) {
    reports.draftFromUnits(here.standing(), kind, body.version());
    return ofBloc(here, kind);
  }

  @Operation(summary = "Lãnh đạo Khối trưởng gửi báo cáo của khối")
  @PostMapping("/{kind}/bloc/sending")
  ReportView sendForBloc(
      YearHere here, @PathVariable ReportKind kind, @Valid @RequestBody VersionBody body) {
    reports.send(here.standing(), kind, null, body.version());
    return ofBloc(here, kind);
  }

  @Operation(summary = "Ban trả lại báo cáo của khối, kèm lý do")
  @PostMapping("/{kind}/bloc/return")
  ReportView giveBackToBloc(
      YearHere here, @PathVariable ReportKind kind, @Valid @RequestBody ReturnBody body) {
    reports.giveBack(here.standing(), kind, null, body.reason(), body.version());
    return ofBloc(here, kind);
  }
}
