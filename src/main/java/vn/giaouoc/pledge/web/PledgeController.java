package vn.giaouoc.pledge.web;

import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.plan.VersionNumber;
import vn.giaouoc.pledge.Pledge;
import vn.giaouoc.pledge.PledgeFields;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The pledge of a year: what it says, its text form, its adoption, its versions. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/giao-uoc")
class PledgeController {

  private final PledgeService pledges;
  private final PledgePages pages;
  private final Templates templates;

  PledgeController(PledgeService pledges, PledgePages pages, Templates templates) {
    this.pledges = pledges;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping
  Answer overview(YearHere here) {
    return Answer.page(templates.pledgeOverview(pages.of(here), Form.blank()));
  }

  @PostMapping("/thong-qua")
  Answer adopt(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var where = form.text("noiThongQua", "Hội nghị thông qua", 300);
    return Answer.after(
        form,
        () -> pledges.adopt(here.standing(), where),
        () ->
            Answer.to(here.path() + "/giao-uoc/ky")
                .saying("Giao ước đã được thông qua thành bản 1.0. Các đơn vị có thể ký."),
        () -> templates.pledgeOverview(pages.of(here), form));
  }

  @GetMapping("/loi")
  Answer text(YearHere here) {
    here.standing().mustLead();
    var pledge = pledges.pledge(here.year().id());
    return Answer.page(
        templates.pledgeTextForm(page(here, pledge, Form.filled(PledgeFields.of(pledge)))));
  }

  @PostMapping("/loi")
  Answer write(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var text =
        new Pledge.Text(
            form.optionalText("moDau", "Lời mở đầu", 10_000),
            form.optionalText("giaiPhap", "Nhiệm vụ, giải pháp", 20_000),
            form.optionalText("toChuc", "Tổ chức thực hiện", 20_000),
            form.optionalDate("tuNgay", "Thi đua tính từ ngày"));
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> pledges.write(here.standing(), text, reason, form.version()),
        () -> Answer.to(here.path() + "/giao-uoc").saying("Đã lưu giao ước."),
        () -> templates.pledgeTextForm(page(here, pledges.pledge(here.year().id()), form)));
  }

  @GetMapping("/cac-ban")
  Answer versions(YearHere here) {
    var rows =
        pledges.versions(here.year().id()).stream()
            .map(v ->
                new PledgeVersionRow(
                    v.number().vi(),
                    Vi.time(v.savedAt()),
                    v.savedBy(),
                    v.reason() == null ? "" : v.reason(),
                    v.sha256(),
                    here.path() + "/giao-uoc/cac-ban/" + v.number()))
            .toList();
    return Answer.page(
        templates.pledgeVersions(here.frame("giao-uoc"), here.path() + "/giao-uoc", rows));
  }

  @GetMapping("/cac-ban/{major:\\d+}.{minor:\\d+}")
  Answer version(YearHere here, @PathVariable int major, @PathVariable int minor) {
    var number = new VersionNumber(major, minor);
    return Answer.page(
        templates.pledgeVersion(
            here.frame("giao-uoc"),
            "Giao ước, " + number.vi(),
            pledges.content(here.year().id(), number)));
  }

  private static PledgeEditPage page(YearHere here, Pledge pledge, Form form) {
    var path = here.path() + "/giao-uoc";
    return new PledgeEditPage(
        here.frame("giao-uoc"),
        "Lời của giao ước",
        path + "/loi",
        path,
        pledge.number().isAdopted(),
        null,
        form);
  }
}
