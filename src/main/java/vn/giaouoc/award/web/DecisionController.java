package vn.giaouoc.award.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.award.DecisionService;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** Decisions: prepared and numbered by the Board, signed by the Chairman; notices of refusals. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/khen-thuong/quyet-dinh")
class DecisionController {

  private final DecisionService decisions;
  private final DecisionPages pages;
  private final Templates templates;

  DecisionController(DecisionService decisions, DecisionPages pages, Templates templates) {
    this.decisions = decisions;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping
  Answer list(YearHere here) {
    return Answer.page(templates.awardDecisions(pages.list(here)));
  }

  @GetMapping("/{id:\\d{1,18}}")
  Answer one(YearHere here, @PathVariable long id) {
    return Answer.page(page(here, id, Form.blank()));
  }

  @PostMapping("/{id:\\d{1,18}}/sua")
  Answer edit(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var form = Form.of(typed);
    var signer = form.text("nguoi-ky", "Chức vụ người ký", 200);
    var subject = form.text("trich-yeu", "Trích yếu", 500);
    return act(
        here,
        id,
        form,
        () -> decisions.saveHead(here.standing(), id, form.version(), signer, subject),
        "Đã lưu dự thảo quyết định.");
  }

  @PostMapping("/{id:\\d{1,18}}/ky")
  Answer sign(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().must(here.standing().isChairman(), "sign the decision");
    var form = Form.of(typed);
    var dated = form.date("ngay", "Ngày ký");
    return act(
        here,
        id,
        form,
        () -> decisions.sign(here.standing(), id, form.version(), dated),
        "Đã ký quyết định. Ban Thi đua - Khen thưởng ghi số sau.");
  }

  @PostMapping("/{id:\\d{1,18}}/ban-giay")
  Answer original(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var form = Form.of(typed);
    var number = form.text("so", "Số, ký hiệu", 100);
    var dated = form.date("ngay", "Ngày ký");
    return act(
        here,
        id,
        form,
        () -> decisions.registerOriginal(here.standing(), id, form.version(), dated, number),
        "Đã ghi nhận quyết định đã ký.");
  }

  @PostMapping("/{id:\\d{1,18}}/so")
  Answer number(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var form = Form.of(typed);
    var number = form.text("so", "Số, ký hiệu", 100);
    return act(
        here,
        id,
        form,
        () -> decisions.typeNumber(here.standing(), id, form.version(), number),
        "Đã ghi số quyết định.");
  }

  @GetMapping("/thong-bao/{award:\\d{1,18}}")
  Answer notice(YearHere here, @PathVariable long award) {
    here.standing().mustBeBoard();
    return Answer.page(notice(here, award, Form.blank()));
  }

  @PostMapping("/thong-bao/{award:\\d{1,18}}")
  Answer tell(
      YearHere here, @PathVariable long award, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var form = Form.of(typed);
    var number = form.optionalText("so", "Số, ký hiệu", 100);
    var on = form.date("ngay", "Ngày thông báo");
    return Answer.after(
        form,
        () -> decisions.notice(here.standing(), award, form.version(), number, on),
        () -> Answer.to(DecisionPages.at(here)).saying("Đã ghi nhận thông báo."),
        () -> notice(here, award, form));
  }

  private JteModel notice(YearHere here, long award, Form form) {
    var of = pages.award(here, award);
    return templates.awardNotice(
        here.frame("khen-thuong"),
        DecisionPages.at(here),
        of.recipientName(),
        of.wording(),
        of.refusal() == null ? "" : of.refusal(),
        award,
        of.version(),
        form);
  }

  private Answer act(YearHere here, long id, Form form, Runnable useCase, String done) {
    return Answer.after(
        form,
        useCase,
        () -> Answer.to(DecisionPages.at(here)).saying(done),
        () -> page(here, id, form));
  }

  private JteModel page(YearHere here, long id, Form form) {
    var d = pages.get(here, id);
    var head =
        form.raw("trich-yeu").isEmpty() && form.raw("nguoi-ky").isEmpty()
            ? Form.filled(Map.of("nguoi-ky", d.signerPosition(), "trich-yeu", d.subject()))
            : form;
    return templates.awardDecision(pages.one(here, id), form, head);
  }
}
