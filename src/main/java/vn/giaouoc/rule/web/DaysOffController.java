package vn.giaouoc.rule.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.rule.Certainty;
import vn.giaouoc.rule.WorkCalendar;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.unit.ProvinceCatalogue;
import vn.giaouoc.unit.ProvinceCatalogue.Province;

/** The calendar of days off and days worked in exchange. */
@Controller
@RequestMapping("/quy-dinh/ngay-nghi")
class DaysOffController {

  private final WorkCalendar calendar;
  private final ProvinceCatalogue provinces;
  private final Templates templates;
  private final Clock clock;

  DaysOffController(
      WorkCalendar calendar, ProvinceCatalogue provinces, Templates templates, Clock clock) {
    this.calendar = calendar;
    this.provinces = provinces;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  Answer days(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var year = form.raw("nam").matches("\\d{4}") ? Integer.parseInt(form.raw("nam")) : thisYear();
    return Answer.page(days(actor, year, Form.blank()));
  }

  @PostMapping
  Answer enterDay(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
    if (own(actor).isEmpty()) {
      throw new NotAllowed(actor.name() + " may not keep the calendar of working days");
    }
    var form = Form.of(typed);
    var day =
        new WorkCalendar.ExceptionalDay(
            form.date("ngay", "Ngày"),
            form.text("tinh", "Tỉnh", 40),
            form.checked("lam-bu"),
            form.text("ten", "Tên ngày", 200),
            form.text("nguon", "Nguồn", 300),
            form.choice("chac-chan", "Độ chắc chắn", Certainty.class));
    return Answer.after(
        form,
        () -> calendar.enter(actor, day),
        () ->
            Answer.to("/quy-dinh/ngay-nghi?nam=" + day.day().getYear())
                .saying("Đã ghi ngày " + Vi.date(day.day()) + "."),
        () -> days(actor, thisYear(), form));
  }

  private JteModel days(Actor actor, int year, Form form) {
    var exceptions = calendar.exceptions(year);
    var names = names();
    var rows =
        exceptions.stream()
            .map(d ->
                new DayRow(
                    Vi.date(d.day()),
                    d.works() ? "Làm bù" : "Nghỉ",
                    d.name(),
                    d.province() == null
                        ? "Cả nước"
                        : names.getOrDefault(d.province(), d.province()),
                    d.source(),
                    d.certainty().vi()))
            .toList();
    return templates.ruleDaysOff(
        year, rows, Option.of(Certainty.class, Certainty::vi), own(actor), form);
  }

  private Map<String, String> names() {
    return provinces.all(Vi.day(clock.instant())).stream()
        .collect(Collectors.toMap(Province::code, Province::name));
  }

  /** The provinces whose days off the reader keeps, the one of today first. */
  private List<Option> own(Actor actor) {
    return provinces.ofBoard(actor, Vi.day(clock.instant())).stream()
        .sorted(Comparator.comparing(p -> p.mergedInto() != null))
        .map(p -> new Option(p.code(), p.name()))
        .toList();
  }

  private int thisYear() {
    return Vi.day(clock.instant()).getYear();
  }
}
