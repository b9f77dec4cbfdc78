package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The score table: begun, shown, compared, approved. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/bang")
class TableController {

  private final ScoreTableService tables;
  private final TablePages pages;
  private final Templates templates;

  TableController(ScoreTableService tables, TablePages pages, Templates templates) {
    this.tables = tables;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping
  Answer newest(YearHere here) {
    return Answer.page(templates.scoringTable(pages.page(here, 0), Form.blank()));
  }

  @GetMapping("/{number:\\d{1,6}}")
  Answer version(YearHere here, @PathVariable int number) {
    return Answer.page(templates.scoringTable(pages.page(here, number), Form.blank()));
  }

  @GetMapping("/{number:\\d{1,6}}/so-sanh/{older:\\d{1,6}}")
  Answer compare(YearHere here, @PathVariable int number, @PathVariable int older) {
    return Answer.page(
        templates.scoringDifference(
            here.frame("cham-diem"),
            here.path() + "/cham-diem/bang",
            older,
            number,
            tables.difference(here.standing(), older, number)));
  }

  @PostMapping("/khoi-tao")
  Answer start(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    return act(
        here,
        form,
        0,
        () -> tables.startFrom(here.standing(), form.raw("ma")),
        "Đã lập dự thảo bảng điểm.");
  }

  @PostMapping("/phien-ban-moi")
  Answer renew(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var reason = form.text("ly-do", "Lý do thay đổi", 2000);
    return act(
        here, form, 0, () -> tables.newVersion(here.standing(), reason), "Đã lập phiên bản mới.");
  }

  @PostMapping("/{number:\\d{1,6}}/duyet")
  Answer approve(
      YearHere here, @PathVariable int number, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    return act(
        here,
        form,
        number,
        () -> tables.approve(here.standing(), number, form.version()),
        "Đã duyệt bảng điểm. Từ nay nội dung không thay đổi.");
  }

  @PostMapping("/{number:\\d{1,6}}/bo")
  Answer discard(
      YearHere here, @PathVariable int number, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var reason = form.text("ly-do", "Lý do", 2000);
    return act(
        here,
        form,
        number,
        () -> tables.discard(here.standing(), number, reason),
        "Đã bỏ dự thảo.");
  }

  private Answer act(YearHere here, Form form, int number, Runnable useCase, String done) {
    return Answer.after(
        form,
        useCase,
        () -> Answer.to(here.path() + "/cham-diem/bang").saying(done),
        () -> templates.scoringTable(pages.page(here, number), form));
  }
}
