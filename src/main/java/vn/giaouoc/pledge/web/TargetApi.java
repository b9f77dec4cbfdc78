package vn.giaouoc.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
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
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.pledge.FigureService;
import vn.giaouoc.pledge.Target;
import vn.giaouoc.pledge.TargetBoard;
import vn.giaouoc.pledge.TargetBoards;
import vn.giaouoc.pledge.TargetService;
import vn.giaouoc.pledge.TargetValue;
import vn.giaouoc.pledge.domain.Achievement;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.pledge.domain.Figure;
import vn.giaouoc.pledge.domain.MeasureKind;
import vn.giaouoc.pledge.domain.Operator;
import vn.giaouoc.pledge.domain.PopulationCode;
import vn.giaouoc.pledge.domain.TargetScope;
import vn.giaouoc.pledge.domain.Verdict;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.api.Created;
import vn.giaouoc.shared.api.FormField;
import vn.giaouoc.shared.api.NamesFields;
import vn.giaouoc.shared.api.Versions;
import vn.giaouoc.year.YearHere;

/** The targets of the pledge, what was reached of them, and their lights. */
@RestController
@RequestMapping("/api/v1/blocs/{bloc}/years/{year}/targets")
@Tag(name = "Chỉ tiêu")
class TargetApi {

  record MeasureBody(
      @FormField("cachDo") @NotNull MeasureKind kind,
      @FormField("phepSo") @Nullable Operator operator,
      boolean operatorStated,
      @FormField("giaTri") @Nullable @Digits(integer = 9, fraction = 6) BigDecimal value,
      @FormField("donViTinh") @Nullable @Size(max = 100) String unit,
      @FormField("doiTuong") @Nullable PopulationCode population,
      @Nullable @Size(max = 300) String populationText,
      @FormField("phamVi") @NotNull TargetScope scope,
      @FormField("muc") @Nullable @Size(max = 50) String level,
      @FormField("danhHieu") @Nullable @Size(max = 300) String title) {}

  record TargetBody(
      @FormField("dieu") @Nullable Long clause,
      @FormField("noiDung") @NotBlank @Size(max = 2000) String text,
      @Valid @NotNull MeasureBody measure,
      @FormField("lyDo") @Nullable @Size(max = 1000) String reason,
      @Nullable Integer version) {}

  /**
   * A figure: {@code reached} and {@code total}, or {@code count}, or {@code level}, or {@code
   * achievement}, as the target asks.
   */
  record FigureJson(
      @Nullable @Digits(integer = 9, fraction = 6) BigDecimal reached,
      @Nullable @Digits(integer = 9, fraction = 6) BigDecimal total,
      @Nullable @Digits(integer = 9, fraction = 6) BigDecimal count,
      @Nullable @Size(max = 50) String level,
      @Nullable Achievement achievement) {

    static FigureJson of(Figure figure) {
      return switch (figure) {
        case Figure.Parts p -> new FigureJson(p.reached(), p.total(), null, null, null);
        case Figure.Count c -> new FigureJson(null, null, c.number(), null, null);
        case Figure.Level l -> new FigureJson(null, null, null, l.level(), null);
        case Figure.Done d -> new FigureJson(null, null, null, null, d.achievement());
      };
    }
  }

  record ValueJson(
      long target,
      @Nullable UnitId unit,
      FigureJson figure,
      @Nullable String note,
      List<EvidenceId> evidence,
      String enteredBy,
      Instant enteredAt,
      boolean current,
      int version) {

    static @Nullable ValueJson of(@Nullable TargetValue v) {
      return v == null
          ? null
          : new ValueJson(
              v.target(),
              v.unit(),
              FigureJson.of(v.figure()),
              v.note(),
              v.evidence(),
              v.enteredBy(),
              v.enteredAt(),
              v.current(),
              v.version());
    }
  }

  /** One target at a checkpoint: the light of each unit and of the bloc. */
  record LightRow(Target target, List<UnitLight> units, Verdict bloc, @Nullable ValueJson value) {}

  /** One target of one unit. */
  record UnitLight(
      UnitId unit, @Nullable Verdict verdict, @Nullable ValueJson value, boolean counts) {}

  record EntryBody(
      long target,
      @Valid @NotNull FigureJson figure,
      @Nullable @Size(max = 2000) String note,
      @Nullable List<EvidenceId> evidence,
      int version) {}

  record EntriesBody(@NotEmpty List<@Valid EntryBody> entries) implements NamesFields {

    @Override
    public @Nullable String nameOf(String formField) {
      var cut = formField.indexOf('-');
      return cut < 0 ? null : "entries." + formField.substring(cut + 1);
    }
  }

  private final TargetService targets;
  private final TargetBoards boards;
  private final FigureService figures;

  TargetApi(TargetService targets, TargetBoards boards, FigureService figures) {
    this.targets = targets;
    this.boards = boards;
    this.figures = figures;
  }

  @Operation(summary = "Các chỉ tiêu của giao ước")
  @GetMapping
  List<Target> list(YearHere here) {
    return targets.list(here.year().id());
  }

  @Operation(summary = "Thêm chỉ tiêu")
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Created add(YearHere here, @Valid @RequestBody TargetBody body) {
    return new Created(
        targets.add(
            here.standing(),
            body.clause(),
            body.text(),
            TargetMeasures.of(body.measure()),
            body.reason()));
  }

  @Operation(summary = "Sửa chỉ tiêu")
  @PutMapping("/{id:\\d{1,18}}")
  Target save(YearHere here, @PathVariable long id, @Valid @RequestBody TargetBody body) {
    targets.save(
        here.standing(),
        new Target(
            id,
            body.clause(),
            "",
            body.text(),
            TargetMeasures.of(body.measure()),
            Versions.of(body.version())),
        body.reason());
    return targets.get(here.year().id(), id);
  }

  @Operation(summary = "Bỏ chỉ tiêu")
  @DeleteMapping("/{id:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(
      YearHere here,
      @PathVariable long id,
      @RequestParam(required = false) @Size(max = 1000) @Nullable String reason) {
    targets.remove(here.standing(), id, reason);
  }

  @Operation(summary = "Đèn của mọi chỉ tiêu tại 30/6 hoặc 31/12, kèm giải thích")
  @GetMapping("/lights/{at}")
  List<LightRow> lights(YearHere here, @PathVariable Checkpoint at) {
    var board = boards.board(here.year(), at, here.members());
    return board.rows().stream().map(row -> row(board, row)).toList();
  }

  @Operation(summary = "Đơn vị nhập kết quả thực hiện chỉ tiêu; version = 0 khi chưa có kết quả")
  @PutMapping("/figures/{at}/units/{unit:\\d{1,18}}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void enter(
      YearHere here,
      @PathVariable Checkpoint at,
      @PathVariable long unit,
      @Valid @RequestBody EntriesBody body) {
    var known = targets.list(here.year().id());
    figures.enter(
        here.standing(), new UnitId(unit), at, TargetMeasures.entries(known, body.entries()));
  }

  @Operation(summary = "Khối trưởng nhập kết quả chung của khối")
  @PutMapping("/figures/{at}/bloc")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void enterForBloc(
      YearHere here, @PathVariable Checkpoint at, @Valid @RequestBody EntriesBody body) {
    var known = targets.list(here.year().id());
    figures.enterForBloc(here.standing(), at, TargetMeasures.entries(known, body.entries()));
  }

  @Operation(
      summary = "Các kết quả đã nhập của một chỉ tiêu, mới nhất trước; không có unit là của khối")
  @GetMapping("/{id:\\d{1,18}}/figures/{at}")
  List<@Nullable ValueJson> history(
      YearHere here,
      @PathVariable long id,
      @PathVariable Checkpoint at,
      @RequestParam(required = false) @Nullable Long unit) {
    targets.get(here.year().id(), id);
    var whose = unit == null ? null : new UnitId(unit);
    return figures.history(here.year().id(), id, whose, at).stream().map(ValueJson::of).toList();
  }

  private static LightRow row(TargetBoard board, TargetBoard.Row row) {
    var units = new ArrayList<UnitLight>();
    for (var i = 0; i < row.cells().size(); i++) {
      var cell = row.cells().get(i);
      units.add(
          new UnitLight(
              board.members().get(i).unit(),
              cell.verdict(),
              ValueJson.of(cell.value()),
              cell.counts()));
    }
    return new LightRow(row.target(), units, row.bloc(), ValueJson.of(row.blocValue()));
  }
}
