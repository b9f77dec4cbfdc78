package vn.giaouoc.award.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
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
import vn.giaouoc.award.AwardFiles;
import vn.giaouoc.award.ExclusionKind;
import vn.giaouoc.award.ExclusionService;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The screening: what keeps a unit from an award, checked before the review. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/khen-thuong/dieu-kien")
class ScreeningController {

  private final ExclusionService exclusions;
  private final ScreeningPages pages;
  private final Templates templates;

  ScreeningController(ExclusionService exclusions, ScreeningPages pages, Templates templates) {
    this.exclusions = exclusions;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping
  Answer all(YearHere here) {
    return Answer.page(all(here, Form.blank()));
  }

  @PostMapping("/xac-nhan")
  Answer confirmAll(YearHere here) {
    here.standing().mustLeadOrBoard();
    var form = Form.blank();
    var count = form.attemptFor(() -> exclusions.confirmRest(here.standing(), null));
    return count == null
        ? Answer.again(form, all(here, form))
        : Answer.to(ScreeningPages.at(here)).saying(confirmed(count));
  }

  @GetMapping("/{unit:\\d{1,18}}")
  Answer one(YearHere here, @PathVariable long unit) {
    return Answer.page(one(here, unit, Form.blank()));
  }

  @PostMapping("/{unit:\\d{1,18}}/xac-nhan")
  Answer confirm(YearHere here, @PathVariable long unit) {
    here.standing().mustLeadOrBoard();
    var form = Form.blank();
    var count = form.attemptFor(() -> exclusions.confirmRest(here.standing(), new UnitId(unit)));
    return count == null
        ? Answer.again(form, one(here, unit, form))
        : Answer.to(ScreeningPages.at(here) + "/" + unit).saying(confirmed(count));
  }

  @GetMapping("/{unit:\\d{1,18}}/{kind:[A-Z_]{2,40}}")
  Answer blank(YearHere here, @PathVariable long unit, @PathVariable String kind) {
    here.standing().mustLeadOrBoard();
    var values = new HashMap<String, @Nullable String>();
    exclusions
        .screening(here.standing())
        .of(new UnitId(unit), kind)
        .ifPresent(c -> {
          values.put("ket-qua", c.found() ? "co" : "khong");
          values.put("noi-dung", c.note());
          values.put("van-ban", c.document());
        });
    return Answer.page(entry(here, unit, kind, Form.filled(values)));
  }

  @PostMapping("/{unit:\\d{1,18}}/{kind:[A-Z_]{2,40}}")
  Answer record(
      YearHere here,
      @PathVariable long unit,
      @PathVariable String kind,
      @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var result = form.text("ket-qua", "Kết quả rà soát", 10);
    var note = form.optionalText("noi-dung", "Nội dung sự việc", 1000);
    var document = form.optionalText("van-ban", "Văn bản làm căn cứ", 300);
    var found = result.equals("co");
    var done =
        form.ok()
            && form.attempt(() ->
                exclusions.record(
                    here.standing(),
                    new UnitId(unit),
                    kind,
                    found,
                    found ? note : null,
                    found ? document : null,
                    null));
    return done
        ? Answer.to(ScreeningPages.at(here) + "/" + unit).saying("Đã ghi kết quả rà soát.")
        : Answer.again(form, entry(here, unit, kind, form));
  }

  private static String confirmed(int count) {
    return count == 0
        ? "Mọi nội dung đã được rà soát từ trước."
        : "Đã xác nhận không phát hiện thêm: %s nội dung.".formatted(Vi.count(count));
  }

  private JteModel all(YearHere here, Form form) {
    return templates.awardScreening(pages.all(here), form);
  }

  private JteModel one(YearHere here, long unit, Form form) {
    var of = new UnitId(unit);
    here.standing().must(AwardFiles.maySee(here.standing(), of), "see the screening of " + unit);
    return templates.awardUnitScreening(pages.one(here, of), form);
  }

  private JteModel entry(YearHere here, long unit, String kind, Form form) {
    var of =
        exclusions.screening(here.standing()).kinds().stream()
            .filter(k -> k.code().equals(kind))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("no exclusion " + kind));
    return templates.awardExclusion(
        here.frame("khen-thuong"),
        ScreeningPages.name(here, new UnitId(unit)),
        sentence(of),
        ScreeningPages.at(here) + "/" + unit,
        kind,
        form);
  }

  private static String sentence(ExclusionKind kind) {
    return "%s. Căn cứ: %s.".formatted(kind.sentence(), kind.article());
  }
}
