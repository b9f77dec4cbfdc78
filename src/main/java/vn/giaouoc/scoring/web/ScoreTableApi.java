package vn.giaouoc.scoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
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
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.TableState;
import vn.giaouoc.scoring.TableVersion;
import vn.giaouoc.scoring.domain.Finding;
import vn.giaouoc.scoring.domain.TableDifference;
import vn.giaouoc.scoring.domain.TableJson;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.year.YearHere;

/** The versions of a year's score table. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/score-tables")
@Tag(name = "Bảng điểm")
class ScoreTableApi {

  /**
   * A version of the table.
   *
   * @param content the canonical JSON text; its SHA-256 is {@code sha256}
   */
  record VersionJson(
      long id,
      int number,
      TableState state,
      String title,
      String content,
      String sha256,
      String reason,
      String origin,
      Instant madeAt,
      String madeBy,
      @Nullable Instant approvedAt,
      @Nullable String approvedBy,
      boolean superseded,
      int version) {

    static VersionJson of(TableVersion t) {
      return new VersionJson(
          t.id(),
          t.number(),
          t.state(),
          t.table().title(),
          TableJson.write(t.table()),
          t.sha256(),
          t.reason(),
          t.origin(),
          t.madeAt(),
          t.madeBy(),
          t.approvedAt(),
          t.approvedBy(),
          t.superseded(),
          t.version());
    }
  }

  /** A version with what the program finds in it. */
  record TableWhole(VersionJson table, List<Finding> findings) {}

  /** A table to start from. */
  record StartJson(String code, String title, String source, String certainty) {}

  record StartBody(@NotBlank @Size(max = 60) String code) {}

  record ContentBody(
      @NotBlank @Size(max = 500_000) String content,
      @NotBlank @Size(max = 300) String what,
      int version) {}

  record ReasonBody(@FormField("ly-do") @NotBlank @Size(max = 2000) String reason) {}

  record VersionBody(int version) {}

  private final ScoreTableService tables;

  ScoreTableApi(ScoreTableService tables) {
    this.tables = tables;
  }

  @Operation(summary = "Các phiên bản bảng điểm, mới nhất trước")
  @GetMapping
  List<VersionJson> versions(YearHere here) {
    return tables.versions(here.standing()).stream().map(VersionJson::of).toList();
  }

  @Operation(summary = "Các bảng điểm có sẵn để khởi tạo")
  @GetMapping("/starting")
  List<StartJson> starting(YearHere here) {
    return tables.startingTables().stream()
        .map(t -> new StartJson(t.code(), t.title(), t.source(), t.certainty()))
        .toList();
  }

  @Operation(summary = "Một phiên bản bảng điểm, kèm những điểm chương trình lưu ý")
  @GetMapping("/{number:\\d{1,6}}")
  TableWhole show(YearHere here, @PathVariable int number) {
    var table = tables.version(here.standing(), number);
    return new TableWhole(VersionJson.of(table), tables.lint(here.standing(), table));
  }

  @Operation(summary = "Khác nhau giữa hai phiên bản")
  @GetMapping("/{number:\\d{1,6}}/differences/{older:\\d{1,6}}")
  List<TableDifference> differences(
      YearHere here, @PathVariable int number, @PathVariable int older) {
    return tables.difference(here.standing(), older, number);
  }

  @Operation(summary = "Khởi tạo bảng điểm của năm từ một bảng có sẵn")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  VersionJson start(YearHere here, @Valid @RequestBody StartBody body) {
    return VersionJson.of(tables.startFrom(here.standing(), body.code()));
  }

  @Operation(summary = "Lập phiên bản mới từ bảng đang áp dụng, kèm lý do")
  @PostMapping("/versions")
  @ResponseStatus(HttpStatus.CREATED)
  VersionJson newVersion(YearHere here, @Valid @RequestBody ReasonBody body) {
    return VersionJson.of(tables.newVersion(here.standing(), body.reason()));
  }

  @Operation(summary = "Thay nội dung một dự thảo; content là JSON của bảng, what nói đã sửa gì")
  @PutMapping("/{number:\\d{1,6}}")
  TableWhole edit(YearHere here, @PathVariable int number, @Valid @RequestBody ContentBody body) {
    here.standing().mustLeadOrBoard();
    var table = ScoreTexts.table(body.content());
    tables.edit(here.standing(), number, body.version(), body.what(), _ -> table);
    return show(here, number);
  }

  @Operation(summary = "Gửi lấy ý kiến một dự thảo bảng điểm")
  @PostMapping("/{number:\\d{1,6}}/consultation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void consult(YearHere here, @PathVariable int number) {
    tables.consult(here.standing(), number);
  }

  @Operation(summary = "Duyệt bảng điểm")
  @PostMapping("/{number:\\d{1,6}}/approval")
  TableWhole approve(
      YearHere here, @PathVariable int number, @Valid @RequestBody VersionBody body) {
    tables.approve(here.standing(), number, body.version());
    return show(here, number);
  }

  @Operation(summary = "Bỏ một dự thảo bảng điểm, kèm lý do")
  @PostMapping("/{number:\\d{1,6}}/discard")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void discard(YearHere here, @PathVariable int number, @Valid @RequestBody ReasonBody body) {
    tables.discard(here.standing(), number, body.reason());
  }
}
