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
import vn.giaouoc.plan.LaunchLevel;
import vn.giaouoc.plan.Movement;
import vn.giaouoc.plan.MovementDraft;
import vn.giaouoc.plan.MovementForm;
import vn.giaouoc.plan.MovementService;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.Versions;
import vn.giaouoc.year.YearHere;

/** The emulation movements of a year. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/plan/movements")
@Tag(name = "Kế hoạch")
class MovementApi {

  record MovementBody(
      @FormField("ten") @NotBlank @Size(max = 500) String name,
      @FormField("thuoc") @Nullable Long parent,
      @FormField("cap") @Nullable LaunchLevel level,
      @FormField("noiPhatDong") @Nullable @Size(max = 300) String launcher,
      @FormField("tu") @Nullable LocalDate from,
      @FormField("den") @Nullable LocalDate to,
      @FormField("thoiGian") @Nullable @Size(max = 200) String periodText,
      @FormField("diaBan") @Nullable @Size(max = 300) String area,
      @FormField("hinhThuc") @NotNull MovementForm form,
      @FormField("dip") @Nullable @Size(max = 300) String occasion,
      @FormField("mucDich") @Nullable @Size(max = 4000) String aim,
      @FormField("lyDo") @Nullable @Size(max = 1000) String reason,
      @Nullable Integer version) {

    MovementDraft draft() {
      return new MovementDraft(
          name, parent, level, launcher, from, to, periodText, area, form, occasion, aim);
    }
  }

  private final MovementService movements;

  MovementApi(MovementService movements) {
    this.movements = movements;
  }

  @Operation(summary = "Các phong trào thi đua của năm")
  @GetMapping
  List<Movement> list(YearHere here) {
    return movements.list(here.year().id());
  }

  @Operation(summary = "Một phong trào thi đua")
  @GetMapping("/{id:\\d{1,18}}")
  Movement show(YearHere here, @PathVariable long id) {
    return movements.get(here.year().id(), id);
  }

  @Operation(summary = "Thêm phong trào thi đua")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Created add(YearHere here, @Valid @RequestBody MovementBody body) {
    return new Created(movements.add(here.standing(), body.draft(), body.reason()));
  }

  @Operation(summary = "Sửa phong trào thi đua")
  @PutMapping("/{id:\\d{1,18}}")
  Movement save(YearHere here, @PathVariable long id, @Valid @RequestBody MovementBody body) {
    movements.save(here.standing(), id, body.draft(), body.reason(), Versions.of(body.version()));
    return movements.get(here.year().id(), id);
  }

  @Operation(summary = "Bỏ phong trào khỏi kế hoạch")
  @DeleteMapping("/{id:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(
      YearHere here,
      @PathVariable long id,
      @RequestParam(required = false) @Size(max = 1000) @Nullable String reason) {
    movements.remove(here.standing(), id, reason);
  }
}
