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
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
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
import vn.giaouoc.pledge.KeyTask;
import vn.giaouoc.pledge.KeyTaskService;
import vn.giaouoc.pledge.RegistrableAward;
import vn.giaouoc.pledge.Registration;
import vn.giaouoc.pledge.RegistrationChange;
import vn.giaouoc.pledge.RegistrationService;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.year.YearHere;

/** What units register to reach, and the key tasks of the year. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}")
@Tag(name = "Đăng ký, nhiệm vụ trọng tâm")
class RegistrationApi {

  record WishBody(
      @NotBlank @Size(max = 60) String code,
      @Min(1) @Max(9999) int quantity,
      @Nullable @Size(max = 500) String note) {}

  record ModelBody(
      @NotBlank @Size(max = 500) String name, @Nullable @Size(max = 4000) String content) {}

  record RegistrationBody(
      @FormField("khen-thuong") @NotNull List<@Valid WishBody> awards,
      @NotNull List<@Valid ModelBody> models,
      @FormField("ghiChu") @Nullable @Size(max = 4000) String note,
      @FormField("lyDo") @Nullable @Size(max = 1000) String reason,
      int version) {

    Registration.Content content() {
      return new Registration.Content(
          awards.stream()
              .map(w -> new Registration.Wish(w.code(), w.quantity(), w.note()))
              .toList(),
          models.stream().map(m -> new Registration.Model(m.name(), m.content())).toList(),
          note);
    }
  }

  record KeyTaskBody(
      @Nullable UnitId unit,
      @FormField("nhiemVu") @NotBlank @Size(max = 2000) String text,
      @FormField("hanNhiemVu") @Nullable LocalDate due,
      boolean withCouncil,
      @FormField("lyDo") @Nullable @Size(max = 1000) String reason) {}

  record JudgementBody(
      @FormField("thoiGian") KeyTask.@NotNull Grade onTime,
      @FormField("chatLuong") KeyTask.@NotNull Grade quality,
      @FormField("hieuQua") KeyTask.@NotNull Grade effect,
      @FormField("nhanXet") @Nullable @Size(max = 4000) String comment,
      int version) {}

  private final RegistrationService registrations;
  private final KeyTaskService tasks;

  RegistrationApi(RegistrationService registrations, KeyTaskService tasks) {
    this.registrations = registrations;
    this.tasks = tasks;
  }

  @Operation(summary = "Danh hiệu, hình thức khen thưởng được đăng ký")
  @GetMapping("/registrable-awards")
  List<RegistrableAward> catalogue(YearHere here) {
    return registrations.catalogue(here.year().number());
  }

  @Operation(summary = "Đăng ký thi đua của các đơn vị")
  @GetMapping("/registrations")
  Collection<Registration> list(YearHere here) {
    return registrations.list(here.year().id()).values();
  }

  @Operation(summary = "Đăng ký thi đua của một đơn vị")
  @GetMapping("/registrations/{unit:\\d{1,18}}")
  Registration show(YearHere here, @PathVariable long unit) {
    return registrations.get(here.year().id(), member(here, unit));
  }

  @Operation(summary = "Các lần thay đổi đăng ký của một đơn vị")
  @GetMapping("/registrations/{unit:\\d{1,18}}/changes")
  List<RegistrationChange> changes(YearHere here, @PathVariable long unit) {
    return registrations.changes(here.year().id(), member(here, unit));
  }

  @Operation(summary = "Đơn vị ghi đăng ký thi đua; version = 0 khi chưa có")
  @PutMapping("/registrations/{unit:\\d{1,18}}")
  Registration write(
      YearHere here, @PathVariable long unit, @Valid @RequestBody RegistrationBody body) {
    var id = member(here, unit);
    registrations.write(here.standing(), id, body.content(), body.reason(), body.version());
    return registrations.get(here.year().id(), id);
  }

  @Operation(summary = "Thủ trưởng gửi đăng ký thi đua đến Khối trưởng")
  @PostMapping("/registrations/{unit:\\d{1,18}}/sending")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void send(YearHere here, @PathVariable long unit) {
    registrations.send(here.standing(), member(here, unit));
  }

  @Operation(summary = "Nhiệm vụ trọng tâm của khối và các đơn vị")
  @GetMapping("/key-tasks")
  List<KeyTask> keyTasks(YearHere here) {
    return tasks.list(here.year().id());
  }

  @Operation(summary = "Thêm nhiệm vụ trọng tâm; không có unit là của khối")
  @PostMapping("/key-tasks")
  @ResponseStatus(HttpStatus.CREATED)
  Created addKeyTask(YearHere here, @Valid @RequestBody KeyTaskBody body) {
    return new Created(
        tasks.add(
            here.standing(),
            body.unit(),
            body.text(),
            body.due(),
            body.withCouncil(),
            body.reason()));
  }

  @Operation(summary = "Bỏ nhiệm vụ trọng tâm")
  @DeleteMapping("/key-tasks/{id:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void removeKeyTask(
      YearHere here,
      @PathVariable long id,
      @RequestParam(required = false) @Size(max = 1000) @Nullable String reason) {
    tasks.remove(here.standing(), id, reason);
  }

  @Operation(summary = "Đánh giá nhiệm vụ trọng tâm theo thời gian, chất lượng, hiệu quả")
  @PutMapping("/key-tasks/{id:\\d{1,18}}/judgement")
  KeyTask judge(YearHere here, @PathVariable long id, @Valid @RequestBody JudgementBody body) {
    tasks.judge(
        here.standing(),
        id,
        body.onTime(),
        body.quality(),
        body.effect(),
        body.comment(),
        body.version());
    return tasks.get(here.year().id(), id);
  }

  private static UnitId member(YearHere here, long unit) {
    var id = new UnitId(unit);
    if (!here.standing().members().contains(id)) {
      throw new NoSuchElementException("no member " + unit);
    }
    return id;
  }
}
