package vn.giaouoc.work.web;

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
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
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
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.Versions;
import vn.giaouoc.work.ActivityKind;
import vn.giaouoc.work.ActivityService;
import vn.giaouoc.work.ActivityState;
import vn.giaouoc.work.Inspection;
import vn.giaouoc.work.InspectionService;
import vn.giaouoc.work.InspectionState;
import vn.giaouoc.work.JointActivity;
import vn.giaouoc.work.WorkPhoto;
import vn.giaouoc.year.YearHere;

/** Joint activities, and inspections of the units. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}")
@Tag(name = "Thực hiện")
class ActivityApi {

  /** An activity with its photos. */
  record ActivityWhole(JointActivity activity, List<WorkPhoto> photos) {}

  record ActivityBody(
      @FormField("loai") @NotNull ActivityKind kind,
      @FormField("trang-thai") @NotNull ActivityState state,
      @FormField("ten") @NotBlank @Size(max = 300) String title,
      @FormField("tu-ngay") @Nullable LocalDate heldOn,
      @FormField("den-ngay") @Nullable LocalDate endsOn,
      @FormField("dia-diem") @Nullable @Size(max = 300) String place,
      @FormField("dang-cai") @Nullable UnitId host,
      @FormField("chuong-trinh") @Nullable @Size(max = 10_000) String programme,
      @FormField("ket-qua") @Nullable @Size(max = 10_000) String result,
      @FormField("don-vi") @Nullable List<UnitId> units,
      @Nullable Integer version) {

    JointActivity of(long id, int seen) {
      return new JointActivity(
          id,
          kind,
          state,
          title,
          heldOn,
          endsOn,
          place,
          host,
          plain(programme),
          plain(result),
          units == null ? List.of() : units,
          seen);
    }
  }

  record VisitBody(
      @NotNull UnitId unit,
      @Nullable LocalDate visitedOn,
      @Nullable @Size(max = 10_000) String findings) {}

  record InspectionBody(
      @FormField("trang-thai") @NotNull InspectionState state,
      @FormField("ten") @NotBlank @Size(max = 300) String title,
      @FormField("tu-ngay") @NotNull LocalDate startsOn,
      @FormField("den-ngay") @NotNull LocalDate endsOn,
      @FormField("noi-dung") @Nullable @Size(max = 10_000) String content,
      @FormField("thanh-vien") @Nullable @Size(max = 10_000) String team,
      @FormField("ket-luan") @Nullable @Size(max = 10_000) String conclusions,
      @FormField("don-vi") @NotNull List<@Valid VisitBody> units,
      @Nullable Integer version) {

    Inspection of(long id, int seen) {
      return new Inspection(
          id,
          state,
          title,
          startsOn,
          endsOn,
          plain(content),
          plain(team),
          plain(conclusions),
          units.stream()
              .map(v -> new Inspection.Visit(v.unit(), v.visitedOn(), plain(v.findings())))
              .toList(),
          seen);
    }
  }

  private final ActivityService activities;
  private final InspectionService inspections;

  ActivityApi(ActivityService activities, InspectionService inspections) {
    this.activities = activities;
    this.inspections = inspections;
  }

  @Operation(summary = "Hoạt động chung của khối")
  @GetMapping("/activities")
  List<JointActivity> activities(YearHere here) {
    return activities.list(here.standing());
  }

  @Operation(summary = "Một hoạt động chung và ảnh")
  @GetMapping("/activities/{id:\\d{1,18}}")
  ActivityWhole activity(YearHere here, @PathVariable long id) {
    return new ActivityWhole(
        activities.get(here.standing(), id), activities.photos(here.standing(), id));
  }

  @Operation(summary = "Thêm hoạt động chung")
  @PostMapping("/activities")
  @ResponseStatus(HttpStatus.CREATED)
  Created addActivity(YearHere here, @Valid @RequestBody ActivityBody body) {
    return new Created(activities.save(here.standing(), body.of(0, 0)));
  }

  @Operation(summary = "Sửa hoạt động chung")
  @PutMapping("/activities/{id:[1-9]\\d{0,17}}")
  ActivityWhole saveActivity(
      YearHere here, @PathVariable long id, @Valid @RequestBody ActivityBody body) {
    var _ = activities.save(here.standing(), body.of(id, Versions.of(body.version())));
    return activity(here, id);
  }

  @Operation(summary = "Thêm ảnh hoạt động chung (multipart)")
  @PostMapping(
      path = "/activities/{id:\\d{1,18}}/photos",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void addPhoto(
      YearHere here,
      @PathVariable long id,
      @RequestPart MultipartFile file,
      @RequestParam @NotBlank @Size(max = 500) String caption) {
    activities.addPhoto(here.standing(), id, Upload.of("file", file, caption), caption);
  }

  @Operation(summary = "Bỏ ảnh hoạt động chung")
  @DeleteMapping("/activities/{id:\\d{1,18}}/photos/{photo:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removePhoto(YearHere here, @PathVariable long id, @PathVariable long photo) {
    activities.removePhoto(here.standing(), id, photo);
  }

  @Operation(summary = "Các cuộc kiểm tra, giám sát")
  @GetMapping("/inspections")
  List<Inspection> inspections(YearHere here) {
    return inspections.list(here.standing());
  }

  @Operation(summary = "Một cuộc kiểm tra")
  @GetMapping("/inspections/{id:\\d{1,18}}")
  Inspection inspection(YearHere here, @PathVariable long id) {
    return inspections.get(here.standing(), id);
  }

  @Operation(summary = "Lập kế hoạch kiểm tra")
  @PostMapping("/inspections")
  @ResponseStatus(HttpStatus.CREATED)
  Created addInspection(YearHere here, @Valid @RequestBody InspectionBody body) {
    return new Created(inspections.save(here.standing(), body.of(0, 0)));
  }

  @Operation(summary = "Cập nhật cuộc kiểm tra; state = CONCLUDED là kết luận")
  @PutMapping("/inspections/{id:[1-9]\\d{0,17}}")
  Inspection saveInspection(
      YearHere here, @PathVariable long id, @Valid @RequestBody InspectionBody body) {
    var _ = inspections.save(here.standing(), body.of(id, Versions.of(body.version())));
    return inspection(here, id);
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text;
  }
}
