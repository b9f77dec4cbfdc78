package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.scoring.CellDraft;
import vn.giaouoc.scoring.CellFields;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.SheetService;
import vn.giaouoc.scoring.domain.CanonicalJson;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The grid of a sheet: read it, fill it in. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/phieu/{unit:\\d+}")
class SheetController {

  private final SheetService sheets;
  private final ScoreTableService tables;
  private final SheetPages pages;
  private final Templates templates;

  SheetController(
      SheetService sheets, ScoreTableService tables, SheetPages pages, Templates templates) {
    this.sheets = sheets;
    this.tables = tables;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping
  Answer show(
      YearHere here,
      @PathVariable long unit,
      @RequestParam(name = "cot", defaultValue = "") String column) {
    var seen = pages.see(here, new UnitId(unit), column);
    return Answer.page(templates.scoringSheet(pages.page(seen), pages.form(seen)));
  }

  @PostMapping
  Answer save(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var id = new UnitId(unit);
    var role = form.choice("cot", "Cột điểm", ColumnRole.class);
    var table = tables.inForce(here.standing()).orElseThrow().table();
    var drafts = CellForm.read(form, table);
    if (form.ok() && form.attempt(() -> sheets.save(here.standing(), id, role, drafts))) {
      return Answer.to(here.path() + "/cham-diem/phieu/" + unit + "?cot=" + role.name())
          .saying("Đã lưu phiếu chấm điểm.");
    }
    var seen = pages.see(here, id, role.name());
    return Answer.again(form, templates.scoringSheet(pages.page(seen), form));
  }

  /** Saves cells while the person goes on typing; answers what the grid needs, as JSON. */
  @PostMapping("/o")
  ResponseEntity<String> cell(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var id = new UnitId(unit);
    var role = form.choice("cot", "Cột điểm", ColumnRole.class);
    var table = tables.inForce(here.standing()).orElseThrow().table();
    var drafts = CellForm.read(form, table);
    if (form.ok() && !drafts.isEmpty()) {
      var saved = form.attemptFor(() -> sheets.save(here.standing(), id, role, drafts));
      if (saved != null) {
        return json(200, saved(saved, role, drafts));
      }
    }
    return json(form.overtaken() ? 409 : 422, refused(form, typed.keySet()));
  }

  /** Why a row of a grid was not saved, and what another saved in these fields. */
  static Map<String, Object> refused(Form form, Set<String> fields) {
    var body = new LinkedHashMap<String, Object>();
    var words = new StringBuilder();
    form.errors().values().forEach(e -> words.append(e).append(' '));
    form.general().forEach(r -> words.append(r.sentence()).append(' '));
    body.put("loi", words.toString().strip());
    var theirs = new LinkedHashMap<String, Object>();
    for (var field : fields) {
      var value = form.theirs(field);
      if (value != null) {
        theirs.put(field, value);
      }
    }
    body.put("cua-nguoi-khac", theirs);
    return body;
  }

  private static Map<String, Object> saved(
      SheetContent content, ColumnRole role, List<CellDraft> drafts) {
    var rows = new LinkedHashMap<String, Object>();
    for (var draft : drafts) {
      var cell = content.columns().at(role, draft.leaf());
      var row =
          new LinkedHashMap<>(
              row(cell.version(), cell.answer().given() ? Vi.number(cell.points()) : ""));
      var difference = ToTheLeft.of(content, role, draft.leaf());
      if (!difference.equals(ToTheLeft.SAME)) {
        row.put("khac", difference.words());
      }
      rows.put(CellFields.version(draft.leaf()), row);
    }
    var card = content.columns().card(role);
    var sums = new LinkedHashMap<String, Object>();
    content
        .table()
        .table()
        .nodes()
        .filter(node -> !(node instanceof CriterionLeaf))
        .forEach(node -> sums.put(node.key(), Vi.number(card.at(node.key()).points())));
    var all = new LinkedHashMap<>(rows(rows, Vi.number(card.total()), content.progress().vi()));
    all.put("nhom", sums);
    if (role == ColumnRole.SELF) {
      all.put(
          "con-thieu",
          SheetPages.sheetMissing(content).stream()
              .map(missing -> Map.of("o", missing.field(), "loi", missing.sentence()))
              .toList());
    }
    return all;
  }

  /** One saved row of a grid. */
  static Map<String, Object> row(int version, String points) {
    return Map.of("v", Integer.toString(version), "diem", points);
  }

  /** What a grid is told of its saved rows, by the fields of their versions. */
  static Map<String, Object> rows(Map<String, Object> rows, String total, String progress) {
    return Map.of("o", rows, "tong", total, "tien-do", progress);
  }

  static ResponseEntity<String> json(int status, Map<String, Object> body) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_JSON)
        .body(CanonicalJson.write(body));
  }
}
