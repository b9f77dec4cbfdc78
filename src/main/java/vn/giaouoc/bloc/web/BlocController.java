package vn.giaouoc.bloc.web;

import static java.util.Objects.requireNonNullElse;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.bloc.BlocAccess;
import vn.giaouoc.bloc.BlocYears;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Link;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.unit.Abbreviations;
import vn.giaouoc.unit.ProvinceCatalogue;

/** The list of blocs and the page of one bloc. */
@Controller
class BlocController {

  private final BlocQuery query;
  private final BlocPages pages;
  private final BlocAccess access;
  private final ProvinceCatalogue provinces;
  private final Abbreviations abbreviations;
  private final ObjectProvider<BlocYears> years;
  private final Templates templates;
  private final Clock clock;

  BlocController(
      BlocQuery query,
      BlocPages pages,
      BlocAccess access,
      ProvinceCatalogue provinces,
      Abbreviations abbreviations,
      ObjectProvider<BlocYears> years,
      Templates templates,
      Clock clock) {
    this.query = query;
    this.pages = pages;
    this.access = access;
    this.provinces = provinces;
    this.abbreviations = abbreviations;
    this.years = years;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/khoi")
  Answer list(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var asOf = asOf(form);
    var lines =
        query.list(
            access.sight(actor), abbreviations.patterns(form.raw("tim")), asOf, form.raw("tinh"));
    Map<BlocId, List<Link>> open = openYears(actor, lines);
    var groups = new LinkedHashMap<String, List<BlocListPage.Row>>();
    for (var line : lines) {
      groups
          .computeIfAbsent(line.province() + " – " + line.type().vi(), _ -> new ArrayList<>())
          .add(row(line, open.getOrDefault(line.id(), List.of())));
    }
    var model =
        new BlocListPage(
            form,
            provinces.all(asOf).stream()
                .filter(p -> p.mergedInto() == null)
                .map(p -> new Option(p.code(), p.name()))
                .toList(),
            groups.entrySet().stream()
                .map(g -> new BlocListPage.Group(g.getKey(), g.getValue()))
                .toList(),
            lines.isEmpty() ? "Không có khối, cụm nào" : lines.size() + " khối, cụm thi đua",
            !provinces.ofBoard(actor, Vi.day(clock.instant())).isEmpty());
    return Answer.page(templates.blocList(model));
  }

  private Map<BlocId, List<Link>> openYears(Actor actor, List<BlocQuery.Line> lines) {
    var ids = lines.stream().map(BlocQuery.Line::id).toList();
    return years.stream()
        .flatMap(y -> y.open(actor, ids).stream())
        .collect(
            Collectors.groupingBy(
                BlocYears.Line::bloc,
                Collectors.mapping(
                    y -> new Link(y.href(), y.year() + " – " + y.state()), Collectors.toList())));
  }

  private static BlocListPage.Row row(BlocQuery.Line line, List<Link> open) {
    var hit = line.hit();
    return new BlocListPage.Row(
        "/khoi/" + line.id(),
        line.name(),
        hit == null || hit.equals(line.name()) ? "" : hit,
        line.memberYear() == null ? "–" : line.members() + " (" + line.memberYear() + ")",
        requireNonNullElse(line.leader(), "chưa có"),
        open);
  }

  @GetMapping("/khoi/{bloc:\\d{1,18}}")
  Answer show(
      Actor actor, @PathVariable long bloc, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    return Answer.page(templates.blocShow(pages.bloc(actor, new BlocId(bloc), asOf(form)), form));
  }

  private LocalDate asOf(Form form) {
    var day = form.optionalDate("ngay", "Ngày");
    return day == null || form.error("ngay") != null ? Vi.day(clock.instant()) : day;
  }
}
