package vn.giaouoc.pledge.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.evidence.EvidenceId;
import vn.giaouoc.evidence.EvidenceStore;
import vn.giaouoc.pledge.FigureEntry;
import vn.giaouoc.pledge.FigureService;
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

/** One figure with its note, its evidence and its history. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/giao-uoc/chi-tieu/{moment}/{who:\\d+|khoi}/{target:\\d+}")
class FigureDetailController {

  private final FigureService figures;
  private final TargetService targets;
  private final TargetBoards boards;
  private final EvidenceStore evidence;
  private final Templates templates;

  FigureDetailController(
      FigureService figures,
      TargetService targets,
      TargetBoards boards,
      EvidenceStore evidence,
      Templates templates) {
    this.figures = figures;
    this.targets = targets;
    this.boards = boards;
    this.evidence = evidence;
    this.templates = templates;
  }

  /** The place the request is about. */
  private record Place(
      Checkpoint at, @Nullable UnitId unit, Target target, List<TargetValue> history) {

    @Nullable TargetValue now() {
      return history.stream().filter(TargetValue::current).findFirst().orElse(null);
    }
  }

  private Place place(YearHere here, String moment, String who, long id) {
    var at = Moment.at(moment);
    var unit = FigureController.unit(here, who);
    var target = targets.get(here.year().id(), id);
    return new Place(at, unit, target, figures.history(here.year().id(), id, unit, at));
  }

  @GetMapping
  Answer show(
      YearHere here,
      @PathVariable String moment,
      @PathVariable String who,
      @PathVariable long target) {
    var place = place(here, moment, who, target);
    var now = place.now();
    var fields = FigureForms.fields(now == null ? List.of() : List.of(now));
    if (now != null && now.note() != null) {
      fields.put("ghiChu", now.note());
    }
    return Answer.page(page(here, place, Form.filled(fields)));
  }

  @PostMapping
  Answer save(
      YearHere here,
      @PathVariable String moment,
      @PathVariable String who,
      @PathVariable long target,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile file) {
    var place = place(here, moment, who, target);
    var form = Form.of(typed);
    var figure = FigureForms.read(form, place.target()).orElse(null);
    var note = form.optionalText("ghiChu", "Ghi chú", 2000);
    if (figure == null && form.ok()) {
      form.error("ct-" + target, "Hãy nhập kết quả.");
    }
    if (figure != null && form.ok()) {
      var version = FigureForms.version(form, target, place.now());
      if (form.attempt(
          () -> {
            var entry = new FigureEntry(target, figure, note, files(here, place, file), version);
            if (place.unit() == null) {
              figures.enterForBloc(here.standing(), place.at(), List.of(entry));
            } else {
              figures.enter(here.standing(), place.unit(), place.at(), List.of(entry));
            }
          })) {
        return Answer.to(
                here.path()
                    + "/giao-uoc/chi-tieu/%s/%s/%d".formatted(Moment.of(place.at()), who, target))
            .saying("Đã lưu kết quả.");
      }
    }
    return Answer.again(form, page(here, place(here, moment, who, target), form));
  }

  private List<EvidenceId> files(YearHere here, Place place, @Nullable MultipartFile file) {
    var now = place.now();
    var ids = new ArrayList<EvidenceId>(now == null ? List.of() : now.evidence());
    if (file != null && !file.isEmpty()) {
      mustEnter(here, place.unit());
      ids.add(
          evidence.keep(
              here.standing().actor(),
              place.unit(),
              here.year().bloc(),
              here.year().id(),
              file,
              "Minh chứng chỉ tiêu " + place.target().number()));
    }
    return ids;
  }

  private static void mustEnter(YearHere here, @Nullable UnitId unit) {
    if (unit == null) {
      here.standing().mustLead();
    } else {
      here.standing().mustBelongTo(unit);
    }
  }

  private JteModel page(YearHere here, Place place, Form form) {
    var now = place.now();
    var t = place.target();
    var unit = place.unit();
    var who = unit == null ? "khoi" : unit.toString();
    var back = here.path() + "/giao-uoc/chi-tieu/" + Moment.of(place.at()) + "/" + who;
    var own = unit == null ? here.standing().leads() : here.standing().belongsTo(unit);
    var asked = Asked.ofEachUnit(t.measure()) == (unit != null);
    var verdict =
        boards.judge(here.year()).one(t.measure(), now == null ? null : now.figure(), place.at());
    return templates.pledgeFigureDetail(
        new FigureDetailPage(
            here.frame("giao-uoc"),
            "Chỉ tiêu %s – %s, đến %s"
                .formatted(
                    t.number(),
                    unit == null ? "toàn khối" : FigureController.name(here, unit),
                    Vi.date(place.at().in(here.year().number()))),
            back,
            back + "/" + t.id(),
            t.text(),
            t.measure().planned(),
            Asked.of(t.measure()).name(),
            FigureForms.options(t.measure()),
            t.id(),
            Integer.toString(now == null ? 0 : now.version()),
            MatrixController.light("", verdict),
            own && asked && here.year().state() != BlocYearState.CLOSED,
            now == null || now.note() == null ? "" : now.note(),
            now == null ? List.of() : evidence.list(now.evidence()),
            place.history().stream()
                .map(v ->
                    new FigureDetailPage.Past(
                        v.figure().vi(),
                        v.note() == null ? "" : v.note(),
                        v.enteredBy(),
                        Vi.time(v.enteredAt())))
                .toList()),
        form);
  }
}
