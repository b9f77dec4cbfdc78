package vn.giaouoc.pledge.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.pledge.PledgeFields;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.pledge.Target;
import vn.giaouoc.pledge.TargetService;
import vn.giaouoc.pledge.domain.MeasureKind;
import vn.giaouoc.pledge.domain.Operator;
import vn.giaouoc.pledge.domain.OrdinalScale;
import vn.giaouoc.pledge.domain.PopulationCode;
import vn.giaouoc.pledge.domain.TargetScope;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearHere;

/** The forms of the pledge's targets. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/giao-uoc/muc-tieu")
class TargetController {

  private final TargetService targets;
  private final PledgeService pledges;
  private final Templates templates;

  TargetController(TargetService targets, PledgeService pledges, Templates templates) {
    this.targets = targets;
    this.pledges = pledges;
    this.templates = templates;
  }

  @GetMapping("/moi")
  Answer blank(YearHere here, @RequestParam(defaultValue = "") String dieu) {
    here.standing().mustLead();
    var form =
        Form.filled(
            Map.of(
                "dieu",
                dieu,
                "cachDo",
                MeasureKind.SHARE.name(),
                "phepSo",
                Operator.GE.name(),
                "phamVi",
                dieu.isEmpty() ? TargetScope.BLOC.name() : TargetScope.EACH_UNIT.name()));
    return Answer.page(page(here, null, form));
  }

  @PostMapping("/moi")
  Answer add(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var target = TargetForm.read(form, 0);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> {
          var _ =
              targets.add(
                  here.standing(), target.clause(), target.text(), target.measure(), reason);
        },
        () -> Answer.to(here.path() + "/giao-uoc").saying("Đã thêm chỉ tiêu."),
        () -> page(here, null, form));
  }

  @GetMapping("/{id:\\d+}")
  Answer edit(YearHere here, @PathVariable long id) {
    here.standing().mustLead();
    var target = targets.get(here.year().id(), id);
    return Answer.page(page(here, target, Form.filled(PledgeFields.of(target))));
  }

  @PostMapping("/{id:\\d+}")
  Answer save(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var target = TargetForm.read(form, id);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> targets.save(here.standing(), target, reason),
        () -> Answer.to(here.path() + "/giao-uoc").saying("Đã lưu chỉ tiêu."),
        () -> page(here, targets.get(here.year().id(), id), form));
  }

  @PostMapping("/{id:\\d+}/bo")
  Answer remove(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> targets.remove(here.standing(), id, reason),
        () -> Answer.to(here.path() + "/giao-uoc").saying("Đã bỏ chỉ tiêu."),
        () -> page(here, targets.get(here.year().id(), id), form));
  }

  private JteModel page(YearHere here, @Nullable Target target, Form form) {
    var path = here.path() + "/giao-uoc";
    var edit =
        new PledgeEditPage(
            here.frame("giao-uoc"),
            target == null ? "Thêm chỉ tiêu" : "Sửa chỉ tiêu " + target.number(),
            path + "/muc-tieu/" + (target == null ? "moi" : target.id()),
            path,
            pledges.pledge(here.year().id()).number().isAdopted(),
            target == null ? null : path + "/muc-tieu/" + target.id() + "/bo",
            form);
    return templates.pledgeTargetForm(
        edit,
        pledges.clauses(here.year().id()).stream()
            .map(c -> new Option(Long.toString(c.id()), "%d. %s".formatted(c.number(), c.title())))
            .toList(),
        Option.of(MeasureKind.class, MeasureKind::vi),
        Option.of(Operator.class, o -> o.vi() + " (" + o.sign() + ")"),
        Option.of(PopulationCode.class, PopulationCode::vi),
        Option.of(TargetScope.class, TargetScope::vi),
        levels());
  }

  private static List<Option> levels() {
    return OrdinalScale.ALL.stream()
        .flatMap(
            scale -> scale.levels().stream().map(l -> new Option(l.code(), l.vi() + " trở lên")))
        .toList();
  }
}
