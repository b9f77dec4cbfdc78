package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.scoring.Rankings;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The ranking: shown, worked out, fixed, explained, published. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/xep-hang")
class RankingController {

  private final Rankings rankings;
  private final RankingPages pages;
  private final WhyPages why;
  private final YearOnYearPages yearOnYear;
  private final StoredRankingPages storedPages;
  private final Templates templates;

  RankingController(
      Rankings rankings,
      RankingPages pages,
      WhyPages why,
      YearOnYearPages yearOnYear,
      StoredRankingPages storedPages,
      Templates templates) {
    this.rankings = rankings;
    this.pages = pages;
    this.why = why;
    this.yearOnYear = yearOnYear;
    this.storedPages = storedPages;
    this.templates = templates;
  }

  @GetMapping
  Answer show(YearHere here) {
    return Answer.page(templates.scoringRanking(pages.page(here), Form.blank()));
  }

  @GetMapping("/{unit:\\d+}")
  Answer why(YearHere here, @PathVariable long unit) {
    return Answer.page(templates.scoringWhy(why.page(here, new UnitId(unit))));
  }

  @GetMapping("/so-nam-truoc")
  Answer yearOnYear(YearHere here) {
    return Answer.page(templates.scoringYearOnYear(yearOnYear.page(here)));
  }

  @GetMapping("/da-luu")
  Answer stored(YearHere here) {
    return Answer.page(templates.scoringStored(storedPages.page(here)));
  }

  @PostMapping("/tinh")
  Answer compute(YearHere here) {
    return act(
        here,
        Form.blank(),
        () -> rankings.provisional(here.standing()),
        "Đã tính kết quả dự kiến.");
  }

  @PostMapping("/chot")
  Answer fix(YearHere here) {
    return act(
        here, Form.blank(), () -> rankings.fix(here.standing()), "Đã chốt kết quả xếp hạng.");
  }

  @PostMapping("/bang-nhau")
  Answer decide(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var ground = form.text("can-cu", "Căn cứ", 1000);
    var order = order(form);
    return act(
        here,
        form,
        () -> rankings.decideTie(here.standing(), order, ground),
        "Đã ghi quyết định của hội nghị.");
  }

  /** The units by the places typed beside them. */
  private static List<UnitId> order(Form form) {
    record Placed(UnitId unit, int place) {}
    var placed = new ArrayList<Placed>();
    for (var id : form.raws("don-vi")) {
      if (id.matches("\\d{1,18}")) {
        placed.add(new Placed(UnitId.of(id), form.integer("thu-" + id, "Thứ tự", 1, 99)));
      }
    }
    if (placed.stream().map(Placed::place).distinct().count() < placed.size()) {
      form.refuse("Mỗi đơn vị phải có một thứ tự riêng.");
    }
    return placed.stream()
        .sorted(Comparator.comparingInt(Placed::place))
        .map(Placed::unit)
        .toList();
  }

  @PostMapping("/cong-bo")
  Answer publish(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    mustPublish(here);
    var form = Form.of(typed);
    var ground = form.text("can-cu-cong-bo", "Căn cứ công bố", 1000);
    return act(
        here,
        form,
        () -> rankings.publish(here.standing(), ground),
        "Đã công bố điểm ra trang công khai.");
  }

  @PostMapping("/thoi-cong-bo")
  Answer withdraw(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    mustPublish(here);
    var form = Form.of(typed);
    var reason = form.text("can-cu-cong-bo", "Lý do", 1000);
    return act(
        here, form, () -> rankings.withdraw(here.standing(), reason), "Đã thôi công bố điểm.");
  }

  private static void mustPublish(YearHere here) {
    var standing = here.standing();
    standing.must(standing.isLeaderHead() || standing.isBoard(), "publish scores");
  }

  private Answer act(YearHere here, Form form, Runnable useCase, String done) {
    return Answer.after(
        form,
        useCase,
        () -> Answer.to(here.path() + "/cham-diem/xep-hang").saying(done),
        () -> templates.scoringRanking(pages.page(here), form));
  }
}
