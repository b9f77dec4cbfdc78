package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.scoring.SheetFlow;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.SheetService;
import vn.giaouoc.scoring.VoidingService;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The steps of a sheet: submitted, completed, sent back, explained, agreed. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/phieu/{unit:\\d+}")
class SheetStepController {

  private final SheetService sheets;
  private final SheetReader reader;
  private final SheetFlow flow;
  private final VoidingService voidings;
  private final SheetPages pages;
  private final Templates templates;

  SheetStepController(
      SheetService sheets,
      SheetReader reader,
      SheetFlow flow,
      VoidingService voidings,
      SheetPages pages,
      Templates templates) {
    this.sheets = sheets;
    this.reader = reader;
    this.flow = flow;
    this.voidings = voidings;
    this.pages = pages;
    this.templates = templates;
  }

  @PostMapping("/nop")
  Answer submit(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    return act(
        here,
        unit,
        form,
        () -> flow.submit(here.standing(), new UnitId(unit), form.checked("cam-doan")),
        "Đã nộp phiếu tự chấm điểm.");
  }

  @PostMapping("/hoan-thanh")
  Answer close(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var role = form.choice("cot", "Cột điểm", ColumnRole.class);
    return act(
        here,
        unit,
        form,
        () -> sheets.close(here.standing(), new UnitId(unit), role),
        "Đã hoàn thành cột “" + role.vi() + "”.");
  }

  @PostMapping("/mo-lai")
  Answer reopen(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var role = form.choice("cot", "Cột điểm", ColumnRole.class);
    var reason = form.text("ly-do-mo", "Lý do mở lại", 2000);
    return act(
        here,
        unit,
        form,
        () -> sheets.reopen(here.standing(), new UnitId(unit), role, reason),
        "Đã mở lại cột “" + role.vi() + "”.");
  }

  @PostMapping("/tra")
  Answer sendBack(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var reason = form.text("ly-do", "Lý do trả phiếu", 2000);
    return act(
        here,
        unit,
        form,
        () -> flow.sendBack(here.standing(), new UnitId(unit), reason),
        "Đã trả phiếu về đơn vị.");
  }

  @PostMapping("/khong-tinh-diem")
  Answer voidPoints(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var role = voidingRole(here, unit, form);
    var reason = form.text("ly-do-khong-tinh", "Lý do không tính điểm", 2000);
    return act(
        here,
        unit,
        form,
        () -> decide(here, unit, role, form.raw("muc-khong-tinh"), true, reason),
        "Đã ghi nội dung không được tính điểm.");
  }

  @PostMapping("/tinh-lai-diem")
  Answer restorePoints(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var role = voidingRole(here, unit, form);
    var reason = form.text("ly-do-tinh-lai", "Lý do tính điểm trở lại", 2000);
    return act(
        here,
        unit,
        form,
        () -> decide(here, unit, role, form.raw("muc-khong-tinh"), false, reason),
        "Nội dung được tính điểm trở lại.");
  }

  /** The column, whose scorer alone may take points away in it. */
  private ColumnRole voidingRole(YearHere here, long unit, Form form) {
    var role = form.choice("cot", "Cột điểm", ColumnRole.class);
    var rights = reader.open(here.standing(), new UnitId(unit)).rights();
    here.standing()
        .must(role != ColumnRole.SELF && rights.mayWrite(role), "void points of " + unit);
    return role;
  }

  private void decide(
      YearHere here, long unit, ColumnRole role, String node, boolean voided, String reason) {
    voidings.decide(here.standing(), new UnitId(unit), role, node, voided, reason);
  }

  @PostMapping("/giai-trinh")
  Answer explain(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var text = form.text("giai-trinh", "Nội dung giải trình", 5000);
    return act(
        here,
        unit,
        form,
        () -> flow.explain(here.standing(), new UnitId(unit), text),
        "Đã gửi giải trình.");
  }

  @PostMapping("/nhat-tri")
  Answer agree(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    return act(
        here,
        unit,
        Form.of(typed),
        () -> flow.agree(here.standing(), new UnitId(unit)),
        "Đã nhất trí với kết quả. Điểm của đơn vị đã chốt.");
  }

  @GetMapping("/lich-su")
  Answer history(YearHere here, @PathVariable long unit) {
    var id = new UnitId(unit);
    var reading = reader.open(here.standing(), id);
    var history = reader.history(here.standing(), id);
    return Answer.page(
        templates.scoringHistory(
            HistoryPage.of(here, reading.content(), reading.rights(), history)));
  }

  private Answer act(YearHere here, long unit, Form form, Runnable useCase, String done) {
    if (form.ok() && form.attempt(useCase)) {
      return Answer.to(here.path() + "/cham-diem/phieu/" + unit).saying(done);
    }
    var seen = pages.see(here, new UnitId(unit), form.raw("cot"));
    return Answer.again(form, templates.scoringSheet(pages.page(seen), pages.refill(seen, form)));
  }
}
