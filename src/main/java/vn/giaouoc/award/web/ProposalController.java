package vn.giaouoc.award.web;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.award.ProposalService;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The proposal of the year: what the leader unit draws up, sends and withdraws. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/khen-thuong")
class ProposalController {

  private final ProposalService proposals;
  private final ProposalPages pages;
  private final Templates templates;

  ProposalController(ProposalService proposals, ProposalPages pages, Templates templates) {
    this.proposals = proposals;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping
  Answer proposal(YearHere here) {
    return Answer.page(templates.awardProposal(pages.page(here), Form.blank()));
  }

  @GetMapping("/lan/{no:\\d{1,9}}")
  Answer version(YearHere here, @PathVariable int no) {
    return Answer.page(templates.awardProposal(pages.version(here, no), Form.blank()));
  }

  @PostMapping("/lap")
  Answer drawUp(YearHere here) {
    here.standing().mustLead();
    return act(
        here,
        Form.blank(),
        () -> proposals.drawUp(here.standing()),
        "Đã lập đề nghị từ kết quả bình xét. Hãy soát từng trường hợp.");
  }

  @PostMapping("/lap-lai")
  Answer refill(YearHere here) {
    here.standing().mustLead();
    return act(
        here,
        Form.blank(),
        () -> proposals.refill(here.standing()),
        "Đã lập lại danh sách theo kết quả bình xét.");
  }

  @PostMapping("/trinh")
  Answer submit(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    var standing = here.standing();
    standing.must(standing.leads() || standing.isDeputyHead(), "submit the proposal");
    var form = Form.of(typed);
    return act(
        here,
        form,
        () -> proposals.submit(standing, form.version()),
        "Đã ký, gửi tờ trình. Tờ trình đã vào sổ văn bản; văn thư ghi số sau.");
  }

  @PostMapping("/rut")
  Answer withdraw(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var reason = form.text("ly-do-rut", "Lý do rút", 2000);
    return act(
        here,
        form,
        () -> proposals.withdraw(here.standing(), reason),
        "Đã rút đề nghị. Bản đã trình được giữ; bản mới mở ra để sửa.");
  }

  private Answer act(YearHere here, Form form, Runnable useCase, String done) {
    return Answer.after(
        form,
        useCase,
        () -> Answer.to(ProposalPages.at(here)).saying(done),
        () -> templates.awardProposal(pages.page(here), form));
  }
}
