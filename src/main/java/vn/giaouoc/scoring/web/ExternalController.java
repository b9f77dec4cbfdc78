package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.scoring.ExternalFigures;
import vn.giaouoc.scoring.ExternalService;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.EvidenceRule;
import vn.giaouoc.scoring.domain.Input;
import vn.giaouoc.scoring.domain.NotArisen;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** What bodies outside the bloc give its units: read it, enter it once for all. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/ngoai-khoi")
class ExternalController {

  private final ExternalService externals;
  private final Templates templates;

  ExternalController(ExternalService externals, Templates templates) {
    this.externals = externals;
    this.templates = templates;
  }

  private static String path(YearHere here) {
    return here.path() + "/cham-diem/ngoai-khoi";
  }

  @GetMapping
  Answer list(YearHere here) {
    return Answer.page(
        templates.scoringExternals(
            new ExternalPage(
                here.frame("cham-diem"),
                path(here),
                externals.places(here.standing()).stream().map(p -> place(here, p)).toList())));
  }

  private ExternalPage.Place place(YearHere here, ExternalService.Place place) {
    var given = place.given();
    var standing = here.standing();
    var leads = standing.leads() || standing.isBoard();
    var all = leads || !standing.isMember();
    var without =
        here.members().stream()
            .filter(m -> all || standing.belongsTo(m.unit()))
            .filter(m -> given == null || !given.figures().containsKey(m.unit()))
            .map(Member::name)
            .toList();
    return new ExternalPage.Place(
        place.leaf().key(),
        place.leaf().title(),
        place.rule().source(),
        place.rule().of().rule(place.leaf().maximum()),
        given == null
            ? "Chờ " + place.rule().source() + "."
            : "Theo %s ngày %s. Nhập lúc %s, %s."
                .formatted(
                    given.document(), Vi.date(given.issuedOn()), Vi.time(given.at()), given.by()),
        given == null || given.evidence() == null ? "" : "/tep/" + given.evidence(),
        given == null ? List.of() : lines(here, place, given),
        given == null || without.isEmpty()
            ? ""
            : "Chưa có kết quả của: " + String.join("; ", without) + ".",
        leads && externals.closedBecause(standing) == null && standing.isYearOpen());
  }

  private static List<ExternalPage.Line> lines(
      YearHere here, ExternalService.Place place, ExternalFigures given) {
    return here.members().stream()
        .sorted(Comparator.comparingInt(Member::ordinal))
        .filter(m -> given.figures().containsKey(m.unit()))
        .map(m -> {
          var input = Objects.requireNonNull(given.figures().get(m.unit()));
          return new ExternalPage.Line(
              m.name(),
              here.standing().belongsTo(m.unit()),
              place.rule().show(input),
              place.rule().compares()
                  ? ""
                  : Vi.number(
                      place
                          .leaf()
                          .points(
                              vn.giaouoc.scoring.domain.Answer.of(input), Rounding.HUNDREDTHS)));
        })
        .toList();
  }

  @GetMapping("/{leaf}")
  Answer entry(YearHere here, @PathVariable String leaf) {
    var place = externals.place(here.standing(), leaf);
    return Answer.page(page(here, place, filled(place)));
  }

  private static Form filled(ExternalService.Place place) {
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    values.put("version", "0");
    var given = place.given();
    if (given != null) {
      values.putAll(ExternalService.theirs(given));
    }
    return Form.filled(values);
  }

  @PostMapping("/{leaf}")
  Answer save(
      YearHere here,
      @PathVariable String leaf,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile file) {
    var place = externals.place(here.standing(), leaf);
    var form = Form.of(typed);
    var document = form.text("van-ban", "Văn bản", 300);
    var day = form.date("ngay", "Ngày của văn bản");
    var figures = new LinkedHashMap<UnitId, Input>();
    for (var member : here.members()) {
      var input = CellForm.answer(form, of(place, member)).input();
      if (input != null) {
        figures.put(member.unit(), input);
      }
    }
    return Answer.after(
        form,
        () ->
            externals.save(
                here.standing(),
                leaf,
                new ExternalService.Draft(document, day, figures, file, form.version())),
        () ->
            Answer.to(path(here) + "#" + leaf)
                .saying("Đã lưu điểm do " + place.rule().source() + " chấm."),
        () -> page(here, place, form));
  }

  private JteModel page(YearHere here, ExternalService.Place place, Form form) {
    var closed = externals.closedBecause(here.standing());
    return templates.scoringExternal(
        new ExternalEntryPage(
            here.frame("cham-diem"),
            path(here),
            path(here) + "/" + place.leaf().key(),
            place.leaf().title(),
            place.rule().source(),
            place.rule().of().rule(place.leaf().maximum()),
            closed == null ? "" : closed,
            here.members().stream()
                .map(m ->
                    new ExternalEntryPage.Line(
                        ExternalService.field(m.unit()), m.name(), LeafEdits.of(of(place, m))))
                .toList()),
        form);
  }

  /** The leaf as if it were the unit's own, so that its fields and errors bear the unit's name. */
  private static CriterionLeaf of(ExternalService.Place place, Member member) {
    return new CriterionLeaf(
        ExternalService.field(member.unit()),
        "",
        member.name(),
        place.leaf().maximum(),
        place.rule().of(),
        Set.of(),
        NotArisen.FULL,
        new EvidenceRule(false, ""),
        "",
        null);
  }
}
