package vn.giaouoc.plan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import vn.giaouoc.plan.DraftDocument;
import vn.giaouoc.plan.ItemKind;
import vn.giaouoc.plan.Movement;
import vn.giaouoc.plan.MovementService;
import vn.giaouoc.plan.Plan;
import vn.giaouoc.plan.PlanItem;
import vn.giaouoc.plan.PlanService;
import vn.giaouoc.plan.PlanText;
import vn.giaouoc.plan.SavedVersion;
import vn.giaouoc.plan.Theme;
import vn.giaouoc.plan.ThemeOwner;
import vn.giaouoc.shared.api.Adoption;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.Versions;
import vn.giaouoc.year.YearHere;

/** The plan of a year: its text, themes, lines and versions. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/plan")
@Tag(name = "Kế hoạch")
class PlanApi {

  /** The plan with everything in it. */
  record PlanWhole(Plan plan, List<Theme> themes, List<Movement> movements, List<PlanItem> items) {}

  record TextBody(
      @FormField("boiCanh") @Nullable @Size(max = 1000) String context,
      @FormField("netRieng") @Nullable @Size(max = 1000) String feature,
      @FormField("mucTieu") @Nullable @Size(max = 10_000) String aims,
      @FormField("noiDung") @Nullable @Size(max = 50_000) String content,
      @FormField("kinhPhi") @Nullable @Size(max = 4000) String budgetNote,
      @FormField("lyDo") @Nullable @Size(max = 1000) String reason,
      int version) {}

  record ThemeBody(
      @FormField("cua") @NotNull ThemeOwner owner,
      boolean studyTopic,
      @FormField("noiDung") @NotBlank @Size(max = 1000) String text,
      @FormField("ten") @Nullable @Size(max = 200) String label,
      @FormField("lyDo") @Nullable @Size(max = 1000) String reason,
      @Nullable Integer version) {}

  record ItemBody(
      @FormField("loai") @NotNull ItemKind kind,
      @FormField("noiDung") @NotBlank @Size(max = 2000) String text,
      @FormField("ghiChu") @Nullable @Size(max = 1000) String note,
      @FormField("han") @Nullable LocalDate due,
      @FormField("vanBan") @Nullable Long instrument,
      @FormField("lyDo") @Nullable @Size(max = 1000) String reason,
      @Nullable Integer version) {}

  private final PlanService plans;
  private final MovementService movements;

  PlanApi(PlanService plans, MovementService movements) {
    this.plans = plans;
    this.movements = movements;
  }

  @Operation(summary = "Kế hoạch: lời văn, chủ đề, phong trào, các mục")
  @GetMapping
  PlanWhole show(YearHere here) {
    var year = here.year().id();
    return new PlanWhole(
        plans.plan(year), plans.themes(year), movements.list(year), plans.items(year));
  }

  @Operation(summary = "Ghi lời văn của kế hoạch; sau khi thông qua phải có lý do")
  @PutMapping("/text")
  Plan write(YearHere here, @Valid @RequestBody TextBody body) {
    plans.write(
        here.standing(),
        new PlanText(
            body.context(), body.feature(), body.aims(), body.content(), body.budgetNote()),
        body.reason(),
        body.version());
    return plans.plan(here.year().id());
  }

  @Operation(summary = "Thông qua kế hoạch")
  @PostMapping("/adoption")
  Plan adopt(YearHere here, @Valid @RequestBody Adoption body) {
    plans.adopt(here.standing(), body.where());
    return plans.plan(here.year().id());
  }

  @Operation(summary = "Thêm chủ đề năm")
  @PostMapping("/themes")
  @ResponseStatus(HttpStatus.CREATED)
  Created addTheme(YearHere here, @Valid @RequestBody ThemeBody body) {
    return new Created(
        plans.addTheme(
            here.standing(),
            body.owner(),
            body.studyTopic(),
            body.text(),
            body.label(),
            body.reason()));
  }

  @Operation(summary = "Sửa chủ đề")
  @PutMapping("/themes/{id:\\d{1,18}}")
  Theme saveTheme(YearHere here, @PathVariable long id, @Valid @RequestBody ThemeBody body) {
    plans.saveTheme(
        here.standing(),
        new Theme(
            id,
            body.owner(),
            body.studyTopic(),
            body.text(),
            body.label(),
            false,
            Versions.of(body.version())),
        body.reason());
    return plans.theme(here.year().id(), id);
  }

  @Operation(summary = "Bỏ chủ đề")
  @DeleteMapping("/themes/{id:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeTheme(
      YearHere here,
      @PathVariable long id,
      @RequestParam(required = false) @Size(max = 1000) @Nullable String reason) {
    plans.removeTheme(here.standing(), id, reason);
  }

  @Operation(summary = "Thêm một mục của kế hoạch")
  @PostMapping("/items")
  @ResponseStatus(HttpStatus.CREATED)
  Created addItem(YearHere here, @Valid @RequestBody ItemBody body) {
    return new Created(plans.addItem(here.standing(), item(body, 0), body.reason()));
  }

  @Operation(summary = "Sửa một mục của kế hoạch")
  @PutMapping("/items/{id:\\d{1,18}}")
  PlanItem saveItem(YearHere here, @PathVariable long id, @Valid @RequestBody ItemBody body) {
    plans.saveItem(here.standing(), item(body, id), body.reason());
    return plans.item(here.year().id(), id);
  }

  private static PlanItem item(ItemBody body, long id) {
    return new PlanItem(
        id,
        body.kind(),
        body.text(),
        body.note(),
        body.due(),
        body.kind() == ItemKind.CITED_TEXT ? body.instrument() : null,
        id == 0 ? 0 : Versions.of(body.version()));
  }

  @Operation(summary = "Bỏ một mục của kế hoạch")
  @DeleteMapping("/items/{id:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeItem(
      YearHere here,
      @PathVariable long id,
      @RequestParam(required = false) @Size(max = 1000) @Nullable String reason) {
    plans.removeItem(here.standing(), id, reason);
  }

  @Operation(summary = "Các bản đã lưu của kế hoạch hoặc quy chế, kèm lý do và mã băm")
  @GetMapping("/versions/{document}")
  List<SavedVersion> versions(YearHere here, @PathVariable DraftDocument document) {
    return plans.versions(here.year().id(), document);
  }
}
