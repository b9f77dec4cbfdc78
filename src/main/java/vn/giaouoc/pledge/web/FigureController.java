package vn.giaouoc.pledge.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.pledge.FigureEntry;
import vn.giaouoc.pledge.FigureService;
import vn.giaouoc.pledge.PledgeService;
import vn.giaouoc.pledge.Target;
import vn.giaouoc.pledge.TargetBoards;
import vn.giaouoc.pledge.TargetService;
import vn.giaouoc.pledge.TargetValue;
import vn.giaouoc.pledge.domain.Asked;
import vn.giaouoc.pledge.domain.Checkpoint;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** One page with all figures of a unit, or of the bloc, at one checkpoint. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/giao-uoc/chi-tieu/{moment}/{who:\\d+|khoi}")
class FigureController {

  private final FigureService figures;
  private final TargetService targets;
  private final TargetBoards boards;
  private final PledgeService pledges;
  private final Templates templates;

  FigureController(
      FigureService figures,
      TargetService targets,
      TargetBoards boards,
      PledgeService pledges,
      Templates templates) {
    this.figures = figures;
    this.targets = targets;
    this.boards = boards;
    this.pledges = pledges;
    this.templates = templates;
  }

  @GetMapping
  Answer show(YearHere here, @PathVariable String moment, @PathVariable String who) {
    var at = Moment.at(moment);
    var unit = unit(here, who);
    var now = current(here, at, unit);
    return Answer.page(page(here, at, unit, now, Form.filled(FigureForms.fields(now.values()))));
  }

  @PostMapping
  Answer enter(
      YearHere here,
      @PathVariable String moment,
      @PathVariable String who,
      @RequestParam MultiValueMap<String, String> typed) {
    var at = Moment.at(moment);
    var unit = unit(here, who);
    var form = Form.of(typed);
    var now = current(here, at, unit);
    var entries = entries(form, asked(here, unit), now);
    return Answer.after(
        form,
        () -> {
          if (unit == null) {
            figures.enterForBloc(here.standing(), at, entries);
          } else {
            figures.enter(here.standing(), unit, at, entries);
          }
        },
        () ->
            Answer.to(here.path() + "/giao-uoc/chi-tieu/" + Moment.of(at) + "/" + who)
                .saying("Đã lưu kết quả. Đèn của từng chỉ tiêu đã được tính lại."),
        () -> page(here, at, unit, now, form));
  }

  static @Nullable UnitId unit(YearHere here, String who) {
    if (who.equals("khoi")) {
      return null;
    }
    var unit = UnitId.of(who);
    if (!here.standing().members().contains(unit)) {
      throw new NoSuchElementException("no member " + who);
    }
    return unit;
  }

  private Map<Long, TargetValue> current(YearHere here, Checkpoint at, @Nullable UnitId unit) {
    return figures.current(here.year().id(), at).stream()
        .filter(v -> Objects.equals(v.unit(), unit))
        .collect(Collectors.toMap(TargetValue::target, v -> v));
  }

  private List<Target> asked(YearHere here, @Nullable UnitId unit) {
    return targets.list(here.year().id()).stream()
        .filter(t -> Asked.ofEachUnit(t.measure()) == (unit != null))
        .toList();
  }

  /** The rows that are filled in; note and evidence stay as they were. */
  private static List<FigureEntry> entries(
      Form form, List<Target> asked, Map<Long, TargetValue> now) {
    var entries = new ArrayList<FigureEntry>();
    for (var target : asked) {
      var stored = now.get(target.id());
      FigureForms.read(form, target)
          .ifPresent(figure ->
              entries.add(
                  new FigureEntry(
                      target.id(),
                      figure,
                      stored == null ? null : stored.note(),
                      stored == null ? List.of() : stored.evidence(),
                      FigureForms.version(form, target.id(), stored))));
    }
    return entries;
  }

  private JteModel page(
      YearHere here, Checkpoint at, @Nullable UnitId unit, Map<Long, TargetValue> now, Form form) {
    var adopted = pledges.pledge(here.year().id()).number().isAdopted();
    var open = adopted && here.year().state() != BlocYearState.CLOSED;
    var own = unit == null ? here.standing().leads() : here.standing().belongsTo(unit);
    var who = unit == null ? "khoi" : unit.toString();
    var path = here.path() + "/giao-uoc/chi-tieu/" + Moment.of(at);
    var judge = boards.judge(here.year());
    var rows =
        asked(here, unit).stream()
            .map(t -> {
              var value = now.get(t.id());
              var figure = value == null ? null : value.figure();
              return new FiguresPage.Row(
                  t.id(),
                  t.number(),
                  t.text(),
                  t.measure().planned(),
                  Asked.of(t.measure()).name(),
                  FigureForms.options(t.measure()),
                  t.measure().unit() == null ? "" : t.measure().unit().text(),
                  version(form, t, value),
                  MatrixController.light("", judge.one(t.measure(), figure, at)),
                  path + "/" + who + "/" + t.id(),
                  extra(value));
            })
            .toList();
    return templates.pledgeFigures(
        new FiguresPage(
            here.frame("giao-uoc"),
            here.path() + "/giao-uoc",
            unit == null ? "Toàn khối" : name(here, unit),
            Vi.date(at.in(here.year().number())),
            path + "/" + who,
            own && open,
            own && !adopted ? "Giao ước chưa được thông qua nên chưa nhập kết quả." : "",
            rows),
        form);
  }

  /** After a conflict the form carries on from what is stored now. */
  private static String version(Form form, Target target, @Nullable TargetValue stored) {
    var raw = form.raw("v-" + target.id());
    return form.overtaken() || raw.isEmpty()
        ? Integer.toString(stored == null ? 0 : stored.version())
        : raw;
  }

  private static String extra(@Nullable TargetValue value) {
    if (value == null) {
      return "";
    }
    var files = value.evidence().isEmpty() ? "" : value.evidence().size() + " minh chứng";
    var note = value.note() == null ? "" : "có ghi chú";
    return files.isEmpty() || note.isEmpty() ? files + note : files + ", " + note;
  }

  static String name(YearHere here, UnitId unit) {
    return here.members().stream()
        .filter(m -> m.unit().equals(unit))
        .findFirst()
        .orElseThrow()
        .name();
  }
}
