package vn.giaouoc.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.portal.ResultPublication;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** Publishing the results of a year, and taking that back. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/tin/ket-qua")
class ResultController {

  private final ResultPublication results;
  private final NewsPages pages;

  ResultController(ResultPublication results, NewsPages pages) {
    this.results = results;
    this.pages = pages;
  }

  /** Publishes. */
  @PostMapping("/cong-khai")
  Answer publish(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var ground = form.text("can-cu", "Căn cứ công khai", 500);
    return Answer.after(
        form,
        () -> results.publish(here.standing(), ground),
        () -> Answer.to(here.path() + "/tin").saying("Đã công khai kết quả bình xét."),
        () -> pages.list(here, form));
  }

  /** Takes it back. */
  @PostMapping("/thoi")
  Answer withdraw(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var reason = form.text("ly-do", "Lý do", 500);
    return Answer.after(
        form,
        () -> results.withdraw(here.standing(), reason),
        () -> Answer.to(here.path() + "/tin").saying("Đã thôi công khai kết quả bình xét."),
        () -> pages.list(here, form));
  }
}
