package vn.giaouoc.council.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.council.AgendaItem;
import vn.giaouoc.council.CouncilPapers;
import vn.giaouoc.council.SittingQuery;
import vn.giaouoc.council.SittingService;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The Council's sitting: prepared, voted, closed, its minutes. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/khen-thuong/hoi-dong")
class SittingController {

  private final SittingPages pages;
  private final SittingQuery query;
  private final SittingService sittings;
  private final CouncilPapers papers;
  private final Templates templates;

  SittingController(
      SittingPages pages,
      SittingQuery query,
      SittingService sittings,
      CouncilPapers papers,
      Templates templates) {
    this.pages = pages;
    this.query = query;
    this.sittings = sittings;
    this.papers = papers;
    this.templates = templates;
  }

  @GetMapping
  Answer show(YearHere here) {
    return Answer.page(pages.model(here, Form.blank()));
  }

  @GetMapping("/moi")
  Answer blank(YearHere here) {
    here.standing().mustBeBoard();
    return Answer.page(form(here, "/moi", "Lập phiên họp Hội đồng", SittingForms.filled(null)));
  }

  @PostMapping("/moi")
  Answer plan(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var form = Form.of(typed);
    var draft = SittingForms.read(form);
    return Answer.after(
        form,
        () -> sittings.plan(here.standing(), draft),
        () -> Answer.to(at(here)).saying("Đã lập phiên họp Hội đồng."),
        () -> form(here, "/moi", "Lập phiên họp Hội đồng", form));
  }

  @GetMapping("/{id:\\d{1,18}}/sua")
  Answer edit(YearHere here, @PathVariable long id) {
    here.standing().mustBeBoard();
    var filled = SittingForms.filled(query.get(here.standing(), id));
    return Answer.page(form(here, "/" + id + "/sua", "Sửa phiên họp Hội đồng", filled));
  }

  @PostMapping("/{id:\\d{1,18}}/sua")
  Answer change(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var form = Form.of(typed);
    var draft = SittingForms.read(form);
    var saved =
        form.ok()
            && form.attempt(() -> sittings.change(here.standing(), id, form.version(), draft));
    return saved
        ? Answer.to(at(here)).saying("Đã lưu phiên họp.")
        : Answer.again(form, form(here, "/" + id + "/sua", "Sửa phiên họp Hội đồng", form));
  }

  @GetMapping("/{id:\\d{1,18}}/phieu")
  Answer votes(YearHere here, @PathVariable long id) {
    mustRecord(here);
    return Answer.page(pages.votes(here, id, null));
  }

  @PostMapping("/{id:\\d{1,18}}/phieu")
  Answer vote(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    mustRecord(here);
    var form = Form.of(typed);
    var items = query.agenda(here.standing()).stream().filter(AgendaItem::goesOn).toList();
    var votes = SittingForms.readVotes(form, items);
    var saved =
        form.ok() && form.attempt(() -> sittings.vote(here.standing(), id, form.version(), votes));
    return saved
        ? Answer.to(at(here)).saying("Đã ghi phiếu của Hội đồng.")
        : Answer.again(form, pages.votes(here, id, form));
  }

  @PostMapping("/{id:\\d{1,18}}/ket-thuc")
  Answer close(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var form = Form.of(typed);
    return Answer.after(
        form,
        () -> sittings.close(here.standing(), id, form.version()),
        () ->
            Answer.to(at(here))
                .saying("Đã kết thúc phiên họp; biên bản và dự thảo quyết định đã được lập."),
        () -> pages.model(here, form));
  }

  @GetMapping("/{id:\\d{1,18}}/bien-ban.{type:pdf|docx}")
  ResponseEntity<byte[]> minutes(YearHere here, @PathVariable long id, @PathVariable String type) {
    return CouncilFiles.of(
        papers,
        papers.minutes(here.standing(), id, here.bloc().name()),
        type,
        "bien-ban-hop-hoi-dong-" + id);
  }

  private static void mustRecord(YearHere here) {
    var standing = here.standing();
    standing.must(standing.isCouncilMember() || standing.isBoard(), "record the Council's votes");
  }

  private JteModel form(YearHere here, String action, String title, Form form) {
    return templates.councilSittingForm(here.frame("khen-thuong"), at(here), action, title, form);
  }

  static String at(YearHere here) {
    return here.path() + "/khen-thuong/hoi-dong";
  }
}
