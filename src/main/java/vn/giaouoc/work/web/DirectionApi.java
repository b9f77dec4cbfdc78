package vn.giaouoc.work.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.Versions;
import vn.giaouoc.work.Direction;
import vn.giaouoc.work.DirectionService;
import vn.giaouoc.work.DirectionSource;
import vn.giaouoc.work.Task;
import vn.giaouoc.year.YearHere;

/** Directions of leaders, and the tasks they become. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}")
@Tag(name = "Chỉ đạo, nhiệm vụ")
class DirectionApi {

  /** A task with what was noted of it. */
  record TaskWhole(Task task, List<Task.Followup> followups) {}

  record DirectionBody(
      @FormField("nguon") @NotNull DirectionSource source,
      @FormField("hoi-nghi") @Nullable Long meeting,
      @FormField("nguoi") @Nullable @Size(max = 200) String giver,
      @FormField("noi-dung") @NotBlank @Size(max = 5000) String body,
      @FormField("ngay") @NotNull LocalDate givenOn) {}

  record TaskBody(
      @FormField("noi-dung") @NotBlank @Size(max = 2000) String body,
      @FormField("han") @Nullable LocalDate due,
      @FormField("don-vi") @NotEmpty List<UnitId> units,
      @Nullable Integer version) {}

  record FollowupBody(@FormField("tien-do") @NotBlank @Size(max = 5000) String body) {}

  record CloseBody(int version, @FormField("ghi-chu") @Nullable @Size(max = 2000) String note) {}

  record DropBody(int version, @FormField("ly-do") @NotBlank @Size(max = 2000) String reason) {}

  record VersionBody(int version) {}

  private final DirectionService directions;

  DirectionApi(DirectionService directions) {
    this.directions = directions;
  }

  @Operation(summary = "Ý kiến chỉ đạo và nhiệm vụ")
  @GetMapping("/directions")
  List<Direction> list(YearHere here) {
    return directions.list(here.standing());
  }

  @Operation(summary = "Ghi ý kiến chỉ đạo")
  @PostMapping("/directions")
  @ResponseStatus(HttpStatus.CREATED)
  Created direct(YearHere here, @Valid @RequestBody DirectionBody body) {
    return new Created(
        directions.direct(
            here.standing(),
            body.source(),
            body.meeting(),
            body.giver(),
            body.body(),
            body.givenOn()));
  }

  @Operation(summary = "Giao nhiệm vụ từ một ý kiến chỉ đạo")
  @PostMapping("/directions/{id:\\d{1,18}}/tasks")
  @ResponseStatus(HttpStatus.CREATED)
  Created assign(YearHere here, @PathVariable long id, @Valid @RequestBody TaskBody body) {
    return new Created(
        directions.assign(here.standing(), id, body.body(), body.due(), body.units()));
  }

  @Operation(summary = "Nhiệm vụ còn mở")
  @GetMapping("/tasks")
  List<Task> open(YearHere here) {
    return directions.open(here.standing());
  }

  @Operation(summary = "Một nhiệm vụ và các lần theo dõi")
  @GetMapping("/tasks/{id:\\d{1,18}}")
  TaskWhole task(YearHere here, @PathVariable long id) {
    return new TaskWhole(
        directions.task(here.standing(), id), directions.followups(here.standing(), id));
  }

  @Operation(summary = "Sửa nhiệm vụ")
  @PutMapping("/tasks/{id:\\d{1,18}}")
  TaskWhole change(YearHere here, @PathVariable long id, @Valid @RequestBody TaskBody body) {
    var before = directions.task(here.standing(), id);
    directions.change(
        here.standing(),
        new Task(
            id,
            before.direction(),
            body.body(),
            body.due(),
            before.state(),
            before.closedOn(),
            before.closingNote(),
            body.units(),
            Versions.of(body.version())));
    return task(here, id);
  }

  @Operation(summary = "Ghi tiến độ nhiệm vụ")
  @PostMapping("/tasks/{id:\\d{1,18}}/followups")
  TaskWhole followUp(YearHere here, @PathVariable long id, @Valid @RequestBody FollowupBody body) {
    directions.followUp(here.standing(), id, body.body());
    return task(here, id);
  }

  @Operation(summary = "Nhiệm vụ đã xong")
  @PostMapping("/tasks/{id:\\d{1,18}}/done")
  TaskWhole done(YearHere here, @PathVariable long id, @Valid @RequestBody CloseBody body) {
    directions.done(here.standing(), id, body.version(), body.note());
    return task(here, id);
  }

  @Operation(summary = "Không thực hiện nhiệm vụ, kèm lý do")
  @PostMapping("/tasks/{id:\\d{1,18}}/drop")
  TaskWhole drop(YearHere here, @PathVariable long id, @Valid @RequestBody DropBody body) {
    directions.drop(here.standing(), id, body.version(), body.reason());
    return task(here, id);
  }

  @Operation(summary = "Mở lại nhiệm vụ")
  @PostMapping("/tasks/{id:\\d{1,18}}/reopening")
  TaskWhole reopen(YearHere here, @PathVariable long id, @Valid @RequestBody VersionBody body) {
    directions.reopen(here.standing(), id, body.version());
    return task(here, id);
  }
}
