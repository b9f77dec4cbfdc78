package vn.giaouoc.pledge.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.pledge.PledgeClause;
import vn.giaouoc.pledge.PledgeFields;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** The forms of the pledge's clauses. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/giao-uoc/dieu")
class ClauseController {

  private final PledgeService pledges;
  private final Templates templates;

  ClauseController(PledgeService pledges, Templates templates) {
    this.pledges = pledges;
    this.templates = templates;
  }

  @GetMapping("/moi")
  Answer blank(YearHere here) {
    here.standing().mustLead();
    var next =
        pledges.clauses(here.year().id()).stream().mapToInt(PledgeClause::number).max().orElse(0);
    return Answer.page(page(here, null, Form.filled(Map.of("so", Integer.toString(next + 1)))));
  }

  @PostMapping("/moi")
  Answer add(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var clause = read(form, 0);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> {
          var _ =
              pledges.addClause(
                  here.standing(), clause.number(), clause.title(), clause.content(), reason);
        },
        () -> Answer.to(here.path() + "/giao-uoc").saying("Đã thêm nội dung."),
        () -> page(here, null, form));
  }

  @GetMapping("/{id:\\d+}")
  Answer edit(YearHere here, @PathVariable long id) {
    here.standing().mustLead();
    var clause = pledges.clause(here.year().id(), id);
    return Answer.page(page(here, id, Form.filled(PledgeFields.of(clause))));
  }

  @PostMapping("/{id:\\d+}")
  Answer save(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var clause = read(form, id);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> pledges.saveClause(here.standing(), clause, reason),
        () -> Answer.to(here.path() + "/giao-uoc").saying("Đã lưu nội dung."),
        () -> page(here, id, form));
  }

  @PostMapping("/{id:\\d+}/bo")
  Answer remove(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> pledges.removeClause(here.standing(), id, reason),
        () -> Answer.to(here.path() + "/giao-uoc").saying("Đã bỏ nội dung."),
        () -> page(here, id, form));
  }

  private static PledgeClause read(Form form, long id) {
    return new PledgeClause(
        id,
        form.integer("so", "Số thứ tự", 1, 99),
        form.text("ten", "Tên nội dung", 1000),
        form.optionalText("noiDung", "Lời văn", 10_000),
        form.version());
  }

  private JteModel page(YearHere here, @Nullable Long id, Form form) {
    var path = here.path() + "/giao-uoc";
    return templates.pledgeClauseForm(
        new PledgeEditPage(
            here.frame("giao-uoc"),
            id == null ? "Thêm nội dung giao ước" : "Sửa nội dung giao ước",
            path + "/dieu/" + (id == null ? "moi" : id),
            path,
            pledges.pledge(here.year().id()).number().isAdopted(),
            id == null ? null : path + "/dieu/" + id + "/bo",
            form));
  }
}
