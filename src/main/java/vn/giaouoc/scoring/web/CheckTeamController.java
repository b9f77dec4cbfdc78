package vn.giaouoc.scoring.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.bloc.Member;
import vn.giaouoc.scoring.CheckTeam;
import vn.giaouoc.scoring.CheckTeamService;
import vn.giaouoc.scoring.Sheet;
import vn.giaouoc.scoring.SheetReader;
import vn.giaouoc.scoring.domain.CrossCheckRules;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearHere;

/** Cross-check teams: who checks whom. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/cham-diem/kiem-tra")
class CheckTeamController {

  private final CheckTeamService teams;
  private final SheetReader reader;
  private final Templates templates;

  CheckTeamController(CheckTeamService teams, SheetReader reader, Templates templates) {
    this.teams = teams;
    this.reader = reader;
    this.templates = templates;
  }

  @GetMapping
  Answer show(YearHere here) {
    return Answer.page(page(here, Form.blank(), ""));
  }

  @GetMapping("/{id:\\d+}")
  Answer edit(YearHere here, @PathVariable long id) {
    here.standing().mustLeadOrBoard();
    var team =
        teams.list(here.standing()).stream().filter(t -> t.id() == id).findFirst().orElseThrow();
    return Answer.page(page(here, filled(team), Long.toString(id)));
  }

  private static Form filled(CheckTeam team) {
    var values = new LinkedMultiValueMap<String, String>();
    values.add("ten", team.team().name());
    values.add("ghi-chu", team.note());
    values.add("version", Integer.toString(team.version()));
    team.team().members().forEach(u -> values.add("thanh-vien", u.toString()));
    team.team().targets().forEach(u -> values.add("kiem-tra", u.toString()));
    return Form.of(values);
  }

  @PostMapping
  Answer appoint(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var team = team(form);
    var note = form.optionalText("ghi-chu", "Ghi chú", 1000);
    var text = note == null ? "" : note;
    return act(here, form, "", () -> teams.appoint(here.standing(), team, text), "Đã lập tổ.");
  }

  @PostMapping("/{id:\\d+}")
  Answer change(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var form = Form.of(typed);
    var team = team(form);
    var note = form.optionalText("ghi-chu", "Ghi chú", 1000);
    var text = note == null ? "" : note;
    return act(
        here,
        form,
        Long.toString(id),
        () -> teams.change(here.standing(), id, form.version(), team, text),
        "Đã lưu tổ.");
  }

  @PostMapping("/{id:\\d+}/bo")
  Answer dissolve(YearHere here, @PathVariable long id) {
    here.standing().mustLeadOrBoard();
    return act(here, Form.blank(), "", () -> teams.dissolve(here.standing(), id), "Đã bỏ tổ.");
  }

  @PostMapping("/goi-y")
  Answer twoHalves(YearHere here) {
    here.standing().mustLeadOrBoard();
    return act(
        here,
        Form.blank(),
        "",
        () -> teams.appointTwoHalves(here.standing()),
        "Đã lập hai tổ, mỗi nửa khối kiểm tra nửa kia.");
  }

  private static CrossCheckRules.Team team(Form form) {
    return new CrossCheckRules.Team(
        form.text("ten", "Tên tổ", 100), units(form, "thanh-vien"), units(form, "kiem-tra"));
  }

  private static Set<UnitId> units(Form form, String field) {
    return form.raws(field).stream()
        .filter(v -> v.matches("\\d{1,18}"))
        .map(UnitId::of)
        .collect(Collectors.toSet());
  }

  private Answer act(YearHere here, Form form, String editing, Runnable useCase, String done) {
    return Answer.after(
        form,
        useCase,
        () -> Answer.to(here.path() + "/cham-diem/kiem-tra").saying(done),
        () -> page(here, form, editing));
  }

  private JteModel page(YearHere here, Form form, String editing) {
    var standing = here.standing();
    var all = teams.list(standing);
    var overview = reader.overview(standing);
    var names = here.members().stream().collect(Collectors.toMap(Member::unit, Member::name));
    var heads =
        overview.heads().stream().collect(Collectors.toMap(Sheet::unit, Function.identity()));
    var readable =
        overview.readable().stream().map(s -> s.sheet().unit()).collect(Collectors.toSet());
    return templates.scoringTeams(
        new CheckTeamPage(
            here.frame("cham-diem"),
            here.path() + "/cham-diem/kiem-tra",
            all.stream().map(t -> shown(here, t, names, heads, readable)).toList(),
            here.members().stream().map(m -> new Option(m.unit().toString(), m.name())).toList(),
            CrossCheckRules.unchecked(
                    here.members().stream().map(Member::unit).toList(),
                    all.stream().map(CheckTeam::team).toList())
                .stream()
                .map(u -> names.getOrDefault(u, ""))
                .toList(),
            (standing.leads() || standing.isBoard())
                && CheckTeamService.mayStillChange(here.year().state()),
            editing),
        form);
  }

  private static CheckTeamPage.Team shown(
      YearHere here,
      CheckTeam team,
      Map<UnitId, String> names,
      Map<UnitId, Sheet> heads,
      Set<UnitId> readable) {
    List<UnitId> order = here.members().stream().map(Member::unit).toList();
    return new CheckTeamPage.Team(
        Long.toString(team.id()),
        team.team().name(),
        order.stream()
            .filter(team.team().members()::contains)
            .map(u -> names.getOrDefault(u, ""))
            .collect(Collectors.joining("; ")),
        order.stream()
            .filter(team.team().targets()::contains)
            .map(u -> target(here, u, names, heads, readable))
            .toList(),
        team.note());
  }

  private static CheckTeamPage.Target target(
      YearHere here,
      UnitId unit,
      Map<UnitId, String> names,
      Map<UnitId, Sheet> heads,
      Set<UnitId> readable) {
    var head = heads.get(unit);
    return new CheckTeamPage.Target(
        names.getOrDefault(unit, ""),
        head == null ? "Chưa có phiếu" : head.state().vi(),
        head == null ? "muted" : SheetPages.tone(head.state()),
        readable.contains(unit) ? here.path() + "/cham-diem/phieu/" + unit + "?cot=CHECK" : "");
  }
}
