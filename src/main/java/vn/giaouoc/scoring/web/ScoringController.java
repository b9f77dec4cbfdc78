package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.giaouoc.scoring.ScoreTableService;
import vn.giaouoc.scoring.SheetFlow;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** Where the scoring of a year stands, and the acts that concern all sheets. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem")
class ScoringController {

  private final ScoringPages pages;
  private final ScoreTableService tables;
  private final SheetFlow flow;
  private final Templates templates;

  ScoringController(
      ScoringPages pages, ScoreTableService tables, SheetFlow flow, Templates templates) {
    this.pages = pages;
    this.tables = tables;
    this.flow = flow;
    this.templates = templates;
  }

  @GetMapping
  Answer overview(YearHere here) {
    return Answer.page(templates.scoringOverview(pages.page(here), Form.blank()));
  }

  @PostMapping("/lap-phieu")
  Answer make(YearHere here) {
    return act(here, () -> tables.apply(here.standing()), "Đã lập phiếu chấm điểm cho các đơn vị.");
  }

  @PostMapping("/chot")
  Answer lock(YearHere here) {
    return act(here, () -> flow.lockAll(here.standing()), "Đã chốt điểm của các đơn vị.");
  }

  private Answer act(YearHere here, Runnable useCase, String done) {
    var form = Form.blank();
    return Answer.after(
        form,
        useCase,
        () -> Answer.to(here.path() + "/cham-diem").saying(done),
        () -> templates.scoringOverview(pages.page(here), form));
  }
}
