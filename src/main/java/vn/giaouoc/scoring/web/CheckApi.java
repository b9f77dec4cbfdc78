package vn.giaouoc.scoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
import vn.giaouoc.scoring.CheckTeam;
import vn.giaouoc.scoring.CheckTeamService;
import vn.giaouoc.scoring.Objection;
import vn.giaouoc.scoring.ObjectionService;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.domain.CrossCheckRules.Team;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.Versions;
import vn.giaouoc.year.YearHere;

/** Cross-check teams, and objections to points. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}")
@Tag(name = "Kiểm tra chéo, kiến nghị")
class CheckApi {

  /** The objections the caller may see, and the last day to object. */
  record ObjectionsWhole(List<Objection> objections, @Nullable LocalDate lastDay) {}

  record TeamBody(
      @FormField("ten") @NotBlank @Size(max = 100) String name,
      @FormField("thanh-vien") @NotNull Set<UnitId> members,
      @FormField("kiem-tra") @NotNull Set<UnitId> targets,
      @FormField("ghi-chu") @Nullable @Size(max = 1000) String note,
      @Nullable Integer version) {

    Team team() {
      return new Team(name, members, targets);
    }

    String noted() {
      return note == null ? "" : note;
    }
  }

  record ObjectionBody(
      @FormField("tieu-chi") @NotBlank @Size(max = 60) String leaf,
      @FormField("noi-dung") @NotBlank @Size(max = 3000) String text) {}

  record ExplanationBody(
      int version, @FormField("tra-loi") @NotBlank @Size(max = 3000) String answer) {}

  record AcceptanceBody(
      int version,
      @Valid @NotNull AnswerBody value,
      @FormField("tra-loi") @NotBlank @Size(max = 3000) String answer) {}

  private final CheckTeamService teams;
  private final ObjectionService objections;
  private final SheetReader reader;

  CheckApi(CheckTeamService teams, ObjectionService objections, SheetReader reader) {
    this.teams = teams;
    this.objections = objections;
    this.reader = reader;
  }

  @Operation(summary = "Các tổ kiểm tra chéo")
  @GetMapping("/check-teams")
  List<CheckTeam> teams(YearHere here) {
    return teams.list(here.standing());
  }

  @Operation(summary = "Lập tổ kiểm tra chéo")
  @PostMapping("/check-teams")
  @ResponseStatus(HttpStatus.CREATED)
  Created appoint(YearHere here, @Valid @RequestBody TeamBody body) {
    return new Created(teams.appoint(here.standing(), body.team(), body.noted()));
  }

  @Operation(summary = "Sửa tổ kiểm tra chéo")
  @PutMapping("/check-teams/{id:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void change(YearHere here, @PathVariable long id, @Valid @RequestBody TeamBody body) {
    teams.change(here.standing(), id, Versions.of(body.version()), body.team(), body.noted());
  }

  @Operation(summary = "Bỏ tổ kiểm tra chéo")
  @DeleteMapping("/check-teams/{id:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void dissolve(YearHere here, @PathVariable long id) {
    teams.dissolve(here.standing(), id);
  }

  @Operation(summary = "Chia khối thành hai tổ kiểm tra lẫn nhau")
  @PostMapping("/check-teams/two-halves")
  List<CheckTeam> appointTwoHalves(YearHere here) {
    teams.appointTwoHalves(here.standing());
    return teams(here);
  }

  @Operation(summary = "Kiến nghị về điểm và trả lời")
  @GetMapping("/objections")
  ObjectionsWhole objections(YearHere here) {
    return new ObjectionsWhole(
        objections.list(here.standing()), objections.lastDay(here.standing()).orElse(null));
  }

  @Operation(summary = "Thủ trưởng đơn vị gửi kiến nghị về điểm một mục")
  @PostMapping("/units/{unit:\\d{1,18}}/objections")
  @ResponseStatus(HttpStatus.CREATED)
  Created file(YearHere here, @PathVariable long unit, @Valid @RequestBody ObjectionBody body) {
    return new Created(
        objections.file(here.standing(), new UnitId(unit), body.leaf(), body.text()));
  }

  @Operation(summary = "Giữ nguyên điểm, giải thích")
  @PostMapping("/objections/{id:\\d{1,18}}/explanation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void explain(YearHere here, @PathVariable long id, @Valid @RequestBody ExplanationBody body) {
    objections.explain(here.standing(), id, body.version(), body.answer());
  }

  @Operation(summary = "Tiếp thu kiến nghị, sửa giá trị của mục")
  @PostMapping("/objections/{id:\\d{1,18}}/acceptance")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void accept(YearHere here, @PathVariable long id, @Valid @RequestBody AcceptanceBody body) {
    var objection = objections.answerable(here.standing(), id);
    var table = reader.read(here.standing(), objection.unit()).table().table();
    var answer = body.value().answer(table.node(objection.leaf()).orElseThrow());
    objections.accept(here.standing(), id, body.version(), answer, body.answer());
  }
}
