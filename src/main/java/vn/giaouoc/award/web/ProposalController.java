package vn.giaouoc.award.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.giaouoc.award.ProposalQuery;
import vn.giaouoc.award.ProposalView;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.year.YearHere;

/** The proposal of the year: what the leader unit draws up and sends. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/khen-thuong")
class ProposalController {

  private final ProposalQuery query;
  private final Templates templates;

  ProposalController(ProposalQuery query, Templates templates) {
    this.query = query;
    this.templates = templates;
  }

  @GetMapping
  Answer proposal(YearHere here) {
    var view = query.alive(here.standing());
    return Answer.page(
        templates.awardProposal(
            new AwardProposalPage(
                here.frame("khen-thuong"),
                view.map(v -> "Lần trình " + v.proposal().no()).orElse(""),
                view.map(ProposalController::rows).orElse(List.of()))));
  }

  private static List<AwardProposalPage.Row> rows(ProposalView view) {
    return view.items().stream()
        .map(l ->
            new AwardProposalPage.Row(
                l.item().recipientName(),
                l.item().wording(),
                l.item().share(),
                l.item().reasonLine()))
        .toList();
  }
}
