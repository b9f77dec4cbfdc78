package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.scoring.Objection;
import vn.giaouoc.scoring.ObjectionService;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.domain.AnswerJson;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.SheetStep;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Objections to points, and their answers. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/kien-nghi")
class ObjectionController {

  private final ObjectionService objections;
  private final ScoreTableService tables;
  private final SheetReader reader;
  private final Templates templates;

  ObjectionController(
      ObjectionService objections,
      ScoreTableService tables,
      SheetReader reader,
      Templates templates) {
    this.objections = objections;
    this.tables = tables;
    this.reader = reader;
    this.templates = templates;
  }

  @GetMapping
  Answer show(YearHere here) {
    return Answer.page(page(here, Form.blank()));
  }

  @PostMapping
  Answer file(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    var unit = here.standing().unit();
    here.standing().must(unit != null && here.standing().isHeadOf(unit), "object for a unit");
    var form = Form.of(typed);
    var text = form.text("noi-dung", "Lý do, căn cứ kiến nghị", 3000);
    var leaf = form.raw("tieu-chi");
    if (leaf.isEmpty()) {
      form.error("tieu-chi", "Hãy chọn nội dung cần kiến nghị.");
    }
    if (form.ok()
        && unit != null
        && form.attempt(() -> objections.file(here.standing(), unit, leaf, text))) {
      return Answer.to(path(here)).saying("Đã gửi kiến nghị.");
    }
    return Answer.again(form, page(here, form));
  }

  @PostMapping("/{id:\\d+}/giai-thich")
  Answer explain(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    objections.answerable(here.standing(), id);
    var form = Form.of(typed);
    var answer = form.text("tra-loi", "Nội dung trả lời", 3000);
    return Answer.after(
        form,
        () -> objections.explain(here.standing(), id, form.version(), answer),
        () -> Answer.to(path(here)).saying("Đã trả lời kiến nghị, giữ nguyên điểm."),
        () -> page(here, form));
  }

  @PostMapping("/{id:\\d+}/tiep-thu")
  Answer accept(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var objection = objections.answerable(here.standing(), id);
    var form = Form.of(typed);
    var explanation = form.text("tra-loi", "Nội dung trả lời", 3000);
    var leaf =
        tables.inForce(here.standing()).orElseThrow().table().leaf(objection.leaf()).orElseThrow();
    var value = CellForm.answer(form, leaf);
    return Answer.after(
        form,
        () -> objections.accept(here.standing(), id, form.version(), value, explanation),
        () -> Answer.to(path(here)).saying("Đã tiếp thu kiến nghị và điều chỉnh điểm."),
        () -> page(here, form));
  }

  private static String path(YearHere here) {
    return here.path() + "/cham-diem/kien-nghi";
  }

  private JteModel page(YearHere here, Form form) {
    var overview = reader.overview(here.standing());
    var sheets =
        overview.readable().stream()
            .collect(Collectors.toMap(s -> s.sheet().unit(), Function.identity()));
    return templates.scoringObjections(
        new ObjectionPage(
            here.frame("cham-diem"),
            path(here),
            window(here),
            objections.list(here.standing()).stream()
                .map(o -> line(here, overview, o, sheets))
                .toList(),
            leaves(here, sheets)),
        form);
  }

  private String window(YearHere here) {
    if (here.year().state().isBefore(BlocYearState.OBJECTION)) {
      return "Thời gian kiến nghị mở khi khối thông báo kết quả dự kiến.";
    }
    return objections
        .lastDay(here.standing())
        .map(last -> "Thời gian kiến nghị đến hết ngày " + Vi.date(last) + ".")
        .orElse("");
  }

  private static List<Option> leaves(YearHere here, Map<UnitId, SheetContent> sheets) {
    var unit = here.standing().unit();
    var sheet = unit == null ? null : sheets.get(unit);
    if (sheet == null
        || unit == null
        || !here.standing().isHeadOf(unit)
        || here.year().state() != BlocYearState.OBJECTION
        || !SheetStep.CONFIRM.isFrom(sheet.sheet().state())) {
      return List.of();
    }
    return sheet
        .table()
        .table()
        .leaves()
        .map(l -> new Option(l.key(), l.title() + current(sheet, l)))
        .toList();
  }

  private static String current(SheetContent sheet, CriterionLeaf leaf) {
    var cell = sheet.columns().at(sheet.columns().counting(), leaf.key());
    return " (" + Vi.number(cell.points()) + "/" + Vi.number(leaf.maximum()) + " điểm)";
  }

  private static ObjectionPage.Line line(
      YearHere here, SheetReader.Overview overview, Objection o, Map<UnitId, SheetContent> sheets) {
    var sheet = sheets.get(o.unit());
    var leaf = sheet == null ? null : sheet.table().table().leaf(o.leaf()).orElse(null);
    var outcome = o.outcome();
    return new ObjectionPage.Line(
        o.id(),
        SheetPages.name(here, o.unit()),
        leaf == null ? o.leaf() : leaf.title(),
        o.text(),
        Vi.time(o.filedAt()) + ", " + o.filedBy(),
        outcome == null ? "Chưa trả lời" : outcome.vi(),
        outcome == null ? "warn" : "ok",
        o.answer() == null
            ? ""
            : o.answer() + " (" + o.answeredBy() + ", " + Vi.time(o.answeredAt()) + ")",
        o.afterPoints() == null
            ? ""
            : Vi.number(o.beforePoints()) + " → " + Vi.number(o.afterPoints()) + " điểm",
        sheet == null || leaf == null ? "" : shown(sheet, leaf),
        answering(overview, o, sheet, leaf));
  }

  private static String shown(SheetContent sheet, CriterionLeaf leaf) {
    var cell = sheet.columns().at(sheet.columns().counting(), leaf.key());
    return AnswerJson.show(leaf, cell.answer()) + current(sheet, leaf);
  }

  private static ObjectionPage.@Nullable Answering answering(
      SheetReader.Overview overview,
      Objection o,
      @Nullable SheetContent sheet,
      @Nullable CriterionLeaf leaf) {
    return o.isOpen() && sheet != null && leaf != null && overview.rights(o.unit()).mayAnswer()
        ? new ObjectionPage.Answering(SheetRows.bare(leaf), LeafEdits.of(leaf), o.version())
        : null;
  }
}
