package vn.giaouoc.award.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.award.DeliveryService;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The order of flags and certificates, the ceremony, and who received what. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/khen-thuong/trao")
class AwardDeliveryController {

  private final DeliveryService deliveries;
  private final AwardDeliveryPages pages;
  private final DecisionPages decisions;
  private final Templates templates;

  AwardDeliveryController(
      DeliveryService deliveries,
      AwardDeliveryPages pages,
      DecisionPages decisions,
      Templates templates) {
    this.deliveries = deliveries;
    this.pages = pages;
    this.decisions = decisions;
    this.templates = templates;
  }

  @GetMapping
  Answer page(YearHere here) {
    return Answer.page(page(here, Form.blank()));
  }

  @PostMapping
  Answer ceremony(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var form = Form.of(typed);
    var on = form.date("ngay", "Ngày trao");
    var place = form.optionalText("dia-diem", "Địa điểm", 300);
    var occasion = form.text("nhan-dip", "Nhân dịp", 300);
    var by = form.optionalText("nguoi-trao", "Chức vụ người trao", 200);
    return act(
        here,
        form,
        () -> deliveries.ceremony(here.standing(), on, place, occasion, by),
        "Đã ghi lễ trao thưởng. Hãy ghi các khen thưởng đã trao tại lễ.");
  }

  @PostMapping("/da-trao")
  Answer deliver(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var form = Form.of(typed);
    var ceremony = form.id("le", "Lễ trao thưởng");
    var received = form.optionalText("nguoi-nhan", "Người nhận", 200);
    var ids =
        form.raws("khen-thuong").stream()
            .filter(v -> v.matches("\\d{1,18}"))
            .map(Long::valueOf)
            .toList();
    return act(
        here,
        form,
        () -> deliveries.deliver(here.standing(), ceremony, ids, received),
        "Đã ghi nhận trao thưởng.");
  }

  @GetMapping("/hien-vat/{award:\\d{1,18}}")
  Answer object(YearHere here, @PathVariable long award) {
    here.standing().mustBeBoard();
    var of = decisions.award(here, award);
    var text = Objects.requireNonNullElseGet(of.objectText(), () -> DeliveryService.usualText(of));
    return Answer.page(
        object(
            here,
            award,
            Form.filled(Map.of("noi-dung", text, "version", Integer.toString(of.version())))));
  }

  @PostMapping("/hien-vat/{award:\\d{1,18}}")
  Answer check(
      YearHere here, @PathVariable long award, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var form = Form.of(typed);
    var text = form.text("noi-dung", "Nội dung", 2000);
    return Answer.after(
        form,
        () -> deliveries.checkObject(here.standing(), award, form.version(), text),
        () -> Answer.to(AwardDeliveryPages.at(here)).saying("Đã soát nội dung hiện vật."),
        () -> object(here, award, form));
  }

  private JteModel object(YearHere here, long award, Form form) {
    var of = decisions.award(here, award);
    return templates.awardObject(
        here.frame("khen-thuong"),
        AwardDeliveryPages.at(here),
        of.recipientName(),
        of.wording(),
        award,
        form);
  }

  private Answer act(YearHere here, Form form, Runnable useCase, String done) {
    return Answer.after(
        form,
        useCase,
        () -> Answer.to(AwardDeliveryPages.at(here)).saying(done),
        () -> page(here, form));
  }

  private JteModel page(YearHere here, Form form) {
    return templates.awardDelivery(pages.page(here), form);
  }
}
