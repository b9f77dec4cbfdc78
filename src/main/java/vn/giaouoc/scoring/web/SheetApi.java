package vn.giaouoc.scoring.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.scoring.CellDraft;
import vn.giaouoc.scoring.EntryChange;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.Sheet;
import vn.giaouoc.scoring.SheetEvidence;
import vn.giaouoc.scoring.SheetFlow;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.SheetService;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.SheetState;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.NamesFields;
import vn.giaouoc.year.YearHere;

/** Score sheets: what is written in their columns, and the steps they take. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/score-sheets")
@Tag(name = "Phiếu chấm điểm")
class SheetApi {

  /** Where one sheet stands; what is in it is asked for by itself. */
  record SheetHead(
      UnitId unit,
      SheetState state,
      @Nullable Instant submittedAt,
      int lateDays,
      Set<ColumnRole> closed,
      int version) {

    static SheetHead of(Sheet s) {
      return new SheetHead(
          s.unit(), s.state(), s.submittedAt(), s.lateDays(), s.closed(), s.version());
    }
  }

  /** A cell of a column; {@code written} is false where it only shows what stands to the left. */
  record CellJson(
      String leaf,
      String title,
      AnswerBody answer,
      BigDecimal points,
      String comment,
      boolean written,
      int version) {}

  /** A column the caller may read. */
  record ColumnJson(
      ColumnRole role,
      boolean closed,
      boolean mayWrite,
      @Nullable String closedBecause,
      List<CellJson> cells,
      BigDecimal total,
      @Nullable String grade,
      List<String> reasons,
      List<VoidedJson> voided) {}

  /** A node that has lost its points, and why. */
  record VoidedJson(String node, String title, String reason, String by, Instant at) {}

  /** A sheet as far as the caller may read it. */
  record SheetWhole(
      SheetHead sheet,
      int table,
      @Nullable String returnReason,
      @Nullable String explanation,
      List<ColumnJson> columns,
      Map<String, List<Long>> evidence,
      List<String> missing) {}

  record CellBody(
      @NotBlank @Size(max = 60) String leaf,
      @Valid @NotNull AnswerBody answer,
      @Nullable @Size(max = 2000) String comment,
      int version) {}

  record CellsBody(@NotEmpty @Size(max = 1000) List<@Valid CellBody> cells) implements NamesFields {

    private static final Map<String, String> PARTS =
        Map.of(
            "gt", "value", "tong", "due", "ad", "applicability", "nx", "comment", "v", "version");

    @Override
    public @Nullable String nameOf(String formField) {
      var cut = formField.indexOf('-');
      var part = cut < 0 ? null : PARTS.get(formField.substring(0, cut));
      return part == null ? null : "cells." + formField.substring(cut + 1) + "." + part;
    }
  }

  record SubmissionBody(@FormField("cam-doan") boolean sworn) {}

  record ReopeningBody(@FormField("ly-do-mo") @NotBlank @Size(max = 2000) String reason) {}

  record ReturnBody(@FormField("ly-do") @NotBlank @Size(max = 2000) String reason) {}

  record ExplanationBody(@FormField("giai-trinh") @NotBlank @Size(max = 5000) String text) {}

  record EvidenceBody(@FormField("minh-chung") @NotNull EvidenceId evidence) {}

  private final SheetReader reader;
  private final SheetService sheets;
  private final SheetFlow flow;
  private final SheetEvidence evidence;
  private final ScoreTableService tables;

  SheetApi(
      SheetReader reader,
      SheetService sheets,
      SheetFlow flow,
      SheetEvidence evidence,
      ScoreTableService tables) {
    this.reader = reader;
    this.sheets = sheets;
    this.flow = flow;
    this.evidence = evidence;
    this.tables = tables;
  }

  @Operation(summary = "Tình hình các phiếu chấm điểm")
  @GetMapping
  List<SheetHead> list(YearHere here) {
    return reader.list(here.standing()).stream().map(SheetHead::of).toList();
  }

  @Operation(summary = "Lập phiếu cho các đơn vị theo bảng điểm đang áp dụng")
  @PostMapping
  List<SheetHead> make(YearHere here) {
    tables.apply(here.standing());
    return list(here);
  }

  @Operation(summary = "Chốt điểm mọi đơn vị sau thời gian kiến nghị")
  @PostMapping("/lock")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void lock(YearHere here) {
    flow.lockAll(here.standing());
  }

  @Operation(summary = "Một phiếu, các cột được xem; đọc phiếu đơn vị khác được ghi nhật ký")
  @GetMapping("/{unit:\\d{1,18}}")
  SheetWhole show(YearHere here, @PathVariable long unit) {
    var reading = reader.open(here.standing(), new UnitId(unit));
    return SheetJson.of(reading.content(), reading.rights());
  }

  @Operation(summary = "Ghi các ô của một cột; version = 0 cho ô chưa ai ghi")
  @PutMapping("/{unit:\\d{1,18}}/columns/{role}")
  SheetWhole save(
      YearHere here,
      @PathVariable long unit,
      @PathVariable ColumnRole role,
      @Valid @RequestBody CellsBody body) {
    var id = new UnitId(unit);
    var table = reader.read(here.standing(), id).table().table();
    var drafts =
        body.cells().stream()
            .map(c ->
                new CellDraft(
                    c.leaf(),
                    c.answer().answer(table.node(c.leaf()).orElseThrow()),
                    c.comment() == null ? "" : c.comment(),
                    c.version()))
            .toList();
    var _ = sheets.save(here.standing(), id, role, drafts);
    return show(here, unit);
  }

  @Operation(summary = "Hoàn thành một cột")
  @PostMapping("/{unit:\\d{1,18}}/columns/{role}/completion")
  SheetWhole close(YearHere here, @PathVariable long unit, @PathVariable ColumnRole role) {
    sheets.close(here.standing(), new UnitId(unit), role);
    return show(here, unit);
  }

  @Operation(summary = "Mở lại một cột đã hoàn thành, kèm lý do")
  @PostMapping("/{unit:\\d{1,18}}/columns/{role}/reopening")
  SheetWhole reopen(
      YearHere here,
      @PathVariable long unit,
      @PathVariable ColumnRole role,
      @Valid @RequestBody ReopeningBody body) {
    sheets.reopen(here.standing(), new UnitId(unit), role, body.reason());
    return show(here, unit);
  }

  @Operation(summary = "Thủ trưởng nộp phiếu; sworn là cam đoan số liệu")
  @PostMapping("/{unit:\\d{1,18}}/submission")
  SheetWhole submit(
      YearHere here, @PathVariable long unit, @Valid @RequestBody SubmissionBody body) {
    flow.submit(here.standing(), new UnitId(unit), body.sworn());
    return show(here, unit);
  }

  @Operation(summary = "Trả phiếu để đơn vị chấm lại, kèm lý do")
  @PostMapping("/{unit:\\d{1,18}}/return")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendBack(YearHere here, @PathVariable long unit, @Valid @RequestBody ReturnBody body) {
    flow.sendBack(here.standing(), new UnitId(unit), body.reason());
  }

  @Operation(summary = "Đơn vị giải trình sau khi khối chấm")
  @PostMapping("/{unit:\\d{1,18}}/explanation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void explain(YearHere here, @PathVariable long unit, @Valid @RequestBody ExplanationBody body) {
    flow.explain(here.standing(), new UnitId(unit), body.text());
  }

  @Operation(summary = "Thủ trưởng nhất trí với điểm")
  @PostMapping("/{unit:\\d{1,18}}/agreement")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void agree(YearHere here, @PathVariable long unit) {
    flow.agree(here.standing(), new UnitId(unit));
  }

  @Operation(summary = "Lịch sử các ô của phiếu, mới nhất trước")
  @GetMapping("/{unit:\\d{1,18}}/history")
  List<EntryChange> history(YearHere here, @PathVariable long unit) {
    var id = new UnitId(unit);
    var reading = reader.open(here.standing(), id);
    return reader.history(here.standing(), id).stream()
        .filter(c -> ColumnSight.mayRead(reading.rights(), reading.content(), c.role()))
        .toList();
  }

  @Operation(summary = "Gắn một tệp đã nộp làm minh chứng của một mục")
  @PostMapping("/{unit:\\d{1,18}}/leaves/{leaf}/evidence")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void use(
      YearHere here,
      @PathVariable long unit,
      @PathVariable String leaf,
      @Valid @RequestBody EvidenceBody body) {
    evidence.use(here.standing(), new UnitId(unit), List.of(leaf), body.evidence());
  }

  @Operation(summary = "Gỡ một minh chứng khỏi một mục")
  @DeleteMapping("/{unit:\\d{1,18}}/leaves/{leaf}/evidence/{id:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(
      YearHere here, @PathVariable long unit, @PathVariable String leaf, @PathVariable long id) {
    evidence.remove(here.standing(), new UnitId(unit), leaf, new EvidenceId(id));
  }
}
