package vn.giaouoc.year.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.DeadlineService;
import vn.giaouoc.year.Deadlines;
import vn.giaouoc.year.Deliveries;
import vn.giaouoc.year.YearHere;
import vn.giaouoc.year.Years;

/** The calendar of a year: deadlines, who is late, extensions. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/lich")
class CalendarController {

  private final Deadlines deadlines;
  private final DeadlineService service;
  private final Years years;
  private final Map<String, Deliveries> deliveries = new HashMap<>();
  private final Templates templates;
  private final Clock clock;

  CalendarController(
      Deadlines deadlines,
      DeadlineService service,
      Years years,
      ObjectProvider<Deliveries> modules,
      Templates templates,
      Clock clock) {
    this.deadlines = deadlines;
    this.service = service;
    this.years = years;
    modules.forEach(m -> m.codes().forEach(code -> deliveries.put(code, m)));
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  Answer calendar(YearHere here) {
    return Answer.page(page(here, Form.blank(), Form.blank()));
  }

  @PostMapping("/gia-han")
  Answer extend(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var code = form.text("thoi-han", "Thời hạn", 60);
    var unit = form.optionalId("don-vi", "Đơn vị");
    var to = form.date("den-ngay", "Gia hạn đến ngày");
    var reason = form.text("ly-do", "Lý do", 1000);
    return Answer.after(
        form,
        () ->
            service.extend(
                here.standing(), code, unit == null ? null : new UnitId(unit), to, reason),
        () -> Answer.to(here.path() + "/lich").saying("Đã gia hạn đến " + Vi.date(to) + "."),
        () -> page(here, form, Form.blank()));
  }

  @PostMapping("/them")
  Answer add(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var label = form.text("viec", "Việc phải làm", 200);
    var due = form.date("han", "Hạn");
    return Answer.after(
        form,
        () -> service.add(here.standing(), label, due),
        () -> Answer.to(here.path() + "/lich").saying("Đã thêm thời hạn “" + label + "”."),
        () -> page(here, Form.blank(), form));
  }

  private JteModel page(YearHere here, Form extension, Form own) {
    var year = here.year();
    var today = Vi.day(clock.instant());
    var settings = years.settings(year.id());
    var all = deadlines.of(year.id());
    var rows =
        all.stream()
            .map(d -> {
              var module = deliveries.get(d.code());
              return CalendarPage.row(
                  d,
                  today,
                  here.members(),
                  module == null ? null : module.received(year, d.code()),
                  settings.graceHours());
            })
            .toList();
    var standing = here.standing();
    var page =
        new CalendarPage(
            here.frame("lich"),
            rows,
            all.stream()
                .map(d -> new Option(d.code(), d.label() + " – " + Vi.date(d.dueForAll())))
                .toList(),
            here.members().stream().map(m -> new Option(m.unit().toString(), m.name())).toList(),
            standing.leads() || standing.isBoard(),
            standing.isLeaderHead() || standing.isBoard()
                ? ""
                : "Thư ký khối được gia hạn nhiều nhất "
                    + settings.secretaryExtensionDays()
                    + " ngày; lâu hơn do lãnh đạo Khối trưởng hoặc Ban Thi đua - Khen thưởng.");
    return templates.yearCalendar(page, extension, own);
  }
}
