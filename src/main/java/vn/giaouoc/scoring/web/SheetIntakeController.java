package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.scoring.CellDraft;
import vn.giaouoc.scoring.CellFields;
import vn.giaouoc.scoring.EntryChange;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.excel.Intake;
import vn.giaouoc.scoring.excel.SheetIntake;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** A filled-in workbook: first what it would change, then, on one button, the change. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/phieu/{unit:\\d+}/nap-excel")
class SheetIntakeController {

  private final SheetIntake intake;
  private final ScoreTableService tables;
  private final SheetPages pages;
  private final Templates templates;

  SheetIntakeController(
      SheetIntake intake, ScoreTableService tables, SheetPages pages, Templates templates) {
    this.intake = intake;
    this.tables = tables;
    this.pages = pages;
    this.templates = templates;
  }

  @PostMapping
  Answer read(
      YearHere here,
      @PathVariable long unit,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile file) {
    var id = new UnitId(unit);
    intake.mustWrite(here.standing(), id);
    var form = Form.of(typed);
    if (file == null || file.isEmpty()) {
      form.error("tep", "Hãy chọn tệp Excel đã nhập.");
      return refused(here, id, form);
    }
    var read = form.attemptFor(() -> intake.read(here.standing(), id, stream(file)));
    return read == null
        ? refused(here, id, form)
        : Answer.page(
            read.faults().isEmpty() ? 200 : 422,
            templates.scoringSheetIntake(page(here, id, read)));
  }

  @PostMapping("/ghi")
  Answer write(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var id = new UnitId(unit);
    intake.mustWrite(here.standing(), id);
    var form = Form.of(typed);
    var role = form.choice("cot", "Cột điểm", ColumnRole.class);
    var table = tables.inForce(here.standing()).orElseThrow().table();
    var drafts = CellForm.read(form, table);
    if (form.ok() && drafts.isEmpty()) {
      form.refuse("Không có ô nào để nạp. Hãy chọn lại tệp Excel.");
    }
    if (form.ok()) {
      var written = form.attemptFor(() -> intake.write(here.standing(), id, role, drafts));
      if (written != null) {
        return Answer.to(here.path() + "/cham-diem/phieu/" + unit + "?cot=" + role.name())
            .saying("Đã nạp %d/%d ô từ Excel.".formatted(written, drafts.size()));
      }
    }
    return refused(here, id, form);
  }

  private static java.io.InputStream stream(MultipartFile file) {
    try {
      return file.getInputStream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sheet as it is stored, with what is wrong above it. */
  private Answer refused(YearHere here, UnitId unit, Form form) {
    var seen = pages.see(here, unit, form.raw("cot"));
    var filled = pages.refill(seen, form);
    return Answer.again(form, templates.scoringSheet(pages.page(seen), filled));
  }

  private static SheetIntakePage page(YearHere here, UnitId unit, Intake intake) {
    return new SheetIntakePage(
        here.frame("cham-diem"),
        here.path() + "/cham-diem/phieu/" + unit,
        SheetPages.name(here, unit),
        intake.role().vi(),
        intake.role().name(),
        counts(intake),
        intake.faults(),
        intake.changes().stream().map(c -> changed(intake, c)).toList(),
        intake.drafts().stream().flatMap(SheetIntakeController::hidden).toList());
  }

  private static List<String> counts(Intake intake) {
    var counts = new ArrayList<String>();
    counts.add("Tệp có " + intake.read() + " dòng của bảng điểm.");
    var changes = intake.changes().size();
    if (!intake.faults().isEmpty()) {
      counts.add(
          "Có "
              + intake.faults().size()
              + " chỗ cần sửa. Chưa có ô nào được lưu; hãy sửa trong tệp Excel rồi nạp lại.");
    } else if (changes == 0) {
      counts.add("Không có ô nào khác với phiếu trên hệ thống, không cần nạp.");
    } else {
      counts.add("Sẽ thay đổi " + changes + " ô, giữ nguyên " + (intake.read() - changes) + " ô.");
    }
    if (!intake.missing().isEmpty()) {
      counts.add(
          "Tệp không có các nội dung "
              + String.join(", ", intake.missing())
              + "; các nội dung này giữ nguyên.");
    }
    return counts;
  }

  private static SheetIntakePage.Changed changed(Intake intake, EntryChange change) {
    var place = intake.content().table().table().node(change.leaf()).map(Node::title).orElse("");
    return new SheetIntakePage.Changed(
        place,
        shown(change.before()),
        shown(change.after()),
        Vi.number(change.afterPoints()),
        change.afterComment() == null ? "" : change.afterComment());
  }

  private static String shown(@Nullable String value) {
    return value == null || value.isEmpty() ? "(để trống)" : value;
  }

  private static Stream<SheetIntakePage.Hidden> hidden(CellDraft draft) {
    var cell = new Cell(draft.answer(), BigDecimal.ZERO, draft.comment(), draft.version());
    return CellFields.of(draft.leaf(), cell).entrySet().stream()
        .map(field -> new SheetIntakePage.Hidden(field.getKey(), field.getValue()));
  }
}
