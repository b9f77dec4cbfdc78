package vn.giaouoc.rule.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.rule.Certainty;
import vn.giaouoc.rule.RuleBook;
import vn.giaouoc.rule.RuleLayer;
import vn.giaouoc.rule.RuleScope;
import vn.giaouoc.rule.Rules;
import vn.giaouoc.rule.domain.ParameterValues;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.unit.Provinces;

/** Which rules hold: everyone signed in reads them, the Board sets them. */
@Controller
@RequestMapping("/quy-dinh")
class RulesController {

  private final Rules rules;
  private final RuleBook book;
  private final Blocs blocs;
  private final Provinces provinces;
  private final Templates templates;
  private final Clock clock;

  RulesController(
      Rules rules,
      RuleBook book,
      Blocs blocs,
      Provinces provinces,
      Templates templates,
      Clock clock) {
    this.rules = rules;
    this.book = book;
    this.blocs = blocs;
    this.provinces = provinces;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  Answer list(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var asked = form.optionalDate("ngay", "Ngày");
    var day = asked == null || !form.ok() ? today() : asked;
    var scope = scope(actor, form);
    var heading = form.raw("nhom");
    var all = rules.startingWith("", scope, day);
    var groups = new LinkedHashMap<String, List<RulesPage.Row>>();
    for (var described : all) {
      if (heading.isEmpty() || described.parameter().group().equals(heading)) {
        groups
            .computeIfAbsent(described.parameter().group(), h -> new java.util.ArrayList<>())
            .add(RulesPage.Row.of(described));
      }
    }
    var page =
        new RulesPage(
            name(scope, day),
            Vi.date(day),
            query(scope),
            all.stream()
                .map(d -> d.parameter().group())
                .distinct()
                .map(h -> new Option(h, h))
                .toList(),
            groups.entrySet().stream()
                .map(e -> new RulesPage.Group(e.getKey(), e.getValue()))
                .toList());
    var model = templates.ruleList(page, form);
    return form.ok() ? Answer.page(model) : Answer.again(form, model);
  }

  @GetMapping("/tham-so/{code}")
  Answer parameter(
      Actor actor, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
    return Answer.page(page(actor, code, scope(actor, Form.of(typed)), Form.blank()));
  }

  @PostMapping("/tham-so/{code}")
  Answer set(
      Actor actor, @PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var scope = scope(actor, form);
    var layer = form.choice("tang", "Tầng quy định", RuleLayer.class);
    var value = form.text("gia-tri", "Giá trị", 500);
    var from = form.date("tu", "Áp dụng từ ngày");
    var to = form.optionalDate("den", "Đến ngày");
    var source = form.text("nguon", "Nguồn", 500);
    var certainty = form.choice("chac-chan", "Độ chắc chắn", Certainty.class);
    return Answer.after(
        form,
        () ->
            book.set(
                actor, new RuleBook.Draft(code, layer, scope, value, from, to, source, certainty)),
        () ->
            Answer.to("/quy-dinh/tham-so/" + code + query(scope))
                .saying("Đã ghi giá trị mới, áp dụng từ " + Vi.date(from) + "."),
        () -> page(actor, code, scope, form));
  }

  private JteModel page(Actor actor, String code, RuleScope scope, Form form) {
    var described =
        rules.startingWith(code, scope, today()).stream()
            .filter(d -> d.parameter().code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("no parameter " + code));
    var parameter = described.parameter();
    var layers = book.layersOf(actor, scope, code);
    var page =
        new ParameterPage(
            code,
            parameter.label(),
            parameter.options().isEmpty()
                ? parameter.type().vi()
                : "Một trong: " + String.join(", ", parameter.options()),
            ParameterValues.vi(parameter.type(), parameter.unit(), parameter.defaultValue())
                + " ("
                + parameter.defaultSource()
                + ")",
            name(scope, today()),
            query(scope),
            book.history(code, scope).stream()
                .map(value -> ParameterPage.Row.of(parameter, value))
                .toList(),
            inForce(described),
            layers.isEmpty() && !book.layersOf(actor, scope).isEmpty(),
            layers.stream().map(layer -> new Option(layer.name(), layer.vi())).toList(),
            Option.of(Certainty.class, Certainty::vi));
    return templates.ruleParameter(page, form);
  }

  /** “10 ngày làm việc, theo tầng pháp luật (Điều …)”: what holds today and who says so. */
  private static String inForce(Rules.Described described) {
    var parameter = described.parameter();
    var value = described.value();
    var layer = value.layer();
    return "%s, %s (%s)"
        .formatted(
            ParameterValues.vi(parameter.type(), parameter.unit(), value.value()),
            layer == null ? "giá trị mặc định" : "theo tầng " + layer.vi().toLowerCase(Locale.ROOT),
            value.source());
  }

  /** The bloc asked for, else the province in which the reader has a role. */
  private RuleScope scope(Actor actor, Form form) {
    var bloc = form.raw("khoi");
    if (bloc.matches("\\d{1,9}")) {
      return rules.scope(BlocId.of(bloc), today());
    }
    var province =
        actor.grants().stream()
            .map(Grant::province)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse("");
    return new RuleScope(province, null);
  }

  private String name(RuleScope scope, LocalDate day) {
    var bloc = scope.bloc();
    if (bloc != null) {
      return blocs.get(bloc, day).name();
    }
    return scope.province().isEmpty() ? "Cả nước" : "Tỉnh " + provinces.name(scope.province(), day);
  }

  private static String query(RuleScope scope) {
    return scope.bloc() == null ? "" : "?khoi=" + scope.bloc();
  }

  private LocalDate today() {
    return Vi.day(clock.instant());
  }
}
