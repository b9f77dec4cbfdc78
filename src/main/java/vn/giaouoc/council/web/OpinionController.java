package vn.giaouoc.council.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.HashMap;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.council.AppraisalQuery;
import vn.giaouoc.council.Opinion;
import vn.giaouoc.council.OpinionService;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** Writing down what another body answered. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/khen-thuong/tham-dinh/y-kien/{id:\\d{1,18}}")
class OpinionController {

  private final AppraisalQuery appraisals;
  private final OpinionService opinions;
  private final Templates templates;
  private final Clock clock;

  OpinionController(
      AppraisalQuery appraisals, OpinionService opinions, Templates templates, Clock clock) {
    this.appraisals = appraisals;
    this.opinions = opinions;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  Answer form(YearHere here, @PathVariable long id) {
    here.standing().mustBeBoard();
    var opinion = find(here, id);
    var values = new HashMap<String, @Nullable String>();
    values.put("version", Integer.toString(opinion.version()));
    values.put(
        "tra-loi", opinion.objection() == null ? "" : opinion.objection() ? "khac" : "nhat-tri");
    values.put("noi-dung", opinion.answerText());
    values.put("van-ban", opinion.answerDocument());
    values.put(
        "ngay",
        Vi.date(opinion.answeredOn() == null ? Vi.day(clock.instant()) : opinion.answeredOn()));
    return Answer.page(page(here, opinion, Form.filled(values)));
  }

  @PostMapping
  Answer answer(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var opinion = find(here, id);
    var form = Form.of(typed);
    var answer = form.raw("tra-loi");
    if (!answer.equals("khac") && !answer.equals("nhat-tri")) {
      form.error("tra-loi", "Hãy chọn nội dung trả lời.");
    }
    var text = form.optionalText("noi-dung", "Nội dung ý kiến", 2000);
    var document = form.optionalText("van-ban", "Số, ngày văn bản", 300);
    var on = form.date("ngay", "Ngày trả lời");
    var saved =
        form.ok()
            && form.attempt(() ->
                opinions.answer(
                    here.standing(),
                    id,
                    form.version(),
                    answer.equals("khac"),
                    text,
                    document,
                    on));
    return saved
        ? Answer.to(AppraisalController.at(here))
            .saying("Đã ghi trả lời của " + opinion.bodyName() + ".")
        : Answer.again(form, page(here, opinion, form));
  }

  private Opinion find(YearHere here, long id) {
    var standing = here.standing();
    return appraisals.items(standing).stream()
        .limit(1)
        .flatMap(i -> appraisals.opinions(standing, i.item().proposal()).stream())
        .filter(o -> o.id() == id)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no opinion " + id));
  }

  private JteModel page(YearHere here, Opinion opinion, Form form) {
    return templates.councilOpinion(
        here.frame("khen-thuong"),
        AppraisalController.at(here),
        opinion.id(),
        opinion.bodyName(),
        opinion.subject(),
        Vi.date(opinion.askedOn()),
        Vi.date(opinion.dueOn()),
        AppraisalPages.clock(opinion, Vi.day(clock.instant())),
        AppraisalPages.answer(opinion),
        OpinionService.takesAnswers(here.standing()),
        form);
  }
}
