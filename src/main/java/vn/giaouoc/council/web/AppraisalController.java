package vn.giaouoc.council.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.council.AppraisalService;
import vn.giaouoc.council.AppraisalVerdict;
import vn.giaouoc.council.OpinionService;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.DeadlineCode;
import vn.giaouoc.year.Deadlines;
import vn.giaouoc.year.YearHere;

/** The Board's appraisal: the overview with the opinions asked, and each item. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/khen-thuong/tham-dinh")
class AppraisalController {

  private final AppraisalPages pages;
  private final AppraisalItems items;
  private final AppraisalService appraisals;
  private final OpinionService opinions;
  private final Deadlines deadlines;
  private final Templates templates;
  private final Clock clock;

  AppraisalController(
      AppraisalPages pages,
      AppraisalItems items,
      AppraisalService appraisals,
      OpinionService opinions,
      Deadlines deadlines,
      Templates templates,
      Clock clock) {
    this.pages = pages;
    this.items = items;
    this.appraisals = appraisals;
    this.opinions = opinions;
    this.deadlines = deadlines;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  Answer overview(YearHere here) {
    return Answer.page(overview(here, null));
  }

  private JteModel overview(YearHere here, @Nullable Form typed) {
    var page = pages.page(here);
    var form = typed == null ? page.mayAct() ? asking(here) : Form.blank() : typed;
    return templates.councilAppraisal(page, form);
  }

  /** An empty question, due on the day of the year's calendar or in ten days. */
  private Form asking(YearHere here) {
    var today = Vi.day(clock.instant());
    var due =
        deadlines
            .find(here.year().id(), DeadlineCode.OPINIONS)
            .map(d -> d.due())
            .filter(d -> !d.isBefore(today))
            .orElse(today.plusDays(10));
    var values = new HashMap<String, @Nullable String>();
    values.put("han", Vi.date(due));
    return Form.filled(values);
  }

  @PostMapping("/y-kien")
  Answer ask(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var form = Form.of(typed);
    var body = form.text("co-quan", "Cơ quan", 300);
    var subject = form.text("noi-dung", "Nội dung xin ý kiến", 1000);
    var due = form.date("han", "Hạn trả lời");
    return Answer.after(
        form,
        () -> opinions.ask(here.standing(), body, subject, due),
        () -> Answer.to(at(here)).saying("Đã ghi việc xin ý kiến " + body + "."),
        () -> overview(here, form));
  }

  @GetMapping("/{item:\\d{1,18}}")
  Answer item(YearHere here, @PathVariable long item) {
    return Answer.page(items.model(here, item, null));
  }

  @PostMapping("/{item:\\d{1,18}}")
  Answer appraise(
      YearHere here, @PathVariable long item, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var form = Form.of(typed);
    var verdict = form.choice("ket-qua", "Kết quả thẩm định", AppraisalVerdict.class);
    var reason = form.optionalText("ly-do", "Lý do", 2000);
    var award = form.optionalText("hinh-thuc", "Hình thức khác", 60);
    var line = form.optionalText("ly-do-khen", "Lý do khen thưởng ghi lại", 500);
    var saved =
        form.ok()
            && form.attempt(() ->
                appraisals.appraise(
                    here.standing(), item, form.version(), verdict, reason, award, line));
    return saved
        ? Answer.to(at(here)).saying("Đã ghi kết quả thẩm định.")
        : Answer.again(form, items.model(here, item, form));
  }

  static String at(YearHere here) {
    return here.path() + "/khen-thuong/tham-dinh";
  }
}
