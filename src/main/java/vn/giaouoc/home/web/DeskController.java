package vn.giaouoc.home.web;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.giaouoc.home.Desk;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.web.Answer;

/** The desk. */
@Controller
class DeskController {

  private final Desk desk;
  private final Templates templates;

  DeskController(Desk desk, Templates templates) {
    this.desk = desk;
    this.templates = templates;
  }

  @GetMapping("/ban-lam-viec")
  Answer show(Actor actor) {
    var page = DeskPage.of(actor, desk.today(), desk.tasksOf(actor), desk.yearsOf(actor));
    return Answer.page(templates.homeDesk(page));
  }
}
