package vn.giaouoc.pledge.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.pledge.KeyTaskService;
import vn.giaouoc.pledge.RegistrableAward;
import vn.giaouoc.pledge.Registration;
import vn.giaouoc.pledge.RegistrationService;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Registrations: the list of all units, and the form of one. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/giao-uoc/dang-ky")
class RegistrationController {

  private static final int MODELS = 3;

  private final RegistrationService registrations;
  private final KeyTaskService tasks;
  private final Templates templates;

  RegistrationController(
      RegistrationService registrations, KeyTaskService tasks, Templates templates) {
    this.registrations = registrations;
    this.tasks = tasks;
    this.templates = templates;
  }

  @GetMapping
  Answer list(YearHere here) {
    var path = here.path() + "/giao-uoc";
    var all = registrations.list(here.year().id());
    var names = names(registrations.catalogue(here.year().number()));
    var rows =
        here.members().stream()
            .map(m -> {
              var r = all.getOrDefault(m.unit(), Registration.none(m.unit()));
              return new RegistrationRow(
                  m.name(),
                  here.standing().belongsTo(m.unit()),
                  state(r),
                  tone(r),
                  r.content().awards().stream()
                      .map(w -> Vi.count(w.quantity()) + " " + names.get(w.code()))
                      .collect(Collectors.joining("; ")),
                  r.content().models().stream()
                      .map(Registration.Model::name)
                      .collect(Collectors.joining("; ")),
                  path + "/dang-ky/" + m.unit());
            })
            .toList();
    return Answer.page(templates.pledgeRegistrations(here.frame("giao-uoc"), path, rows));
  }

  @GetMapping("/{unit:\\d+}")
  Answer show(YearHere here, @PathVariable long unit) {
    var registration = registrations.get(here.year().id(), member(here, unit));
    return Answer.page(
        page(here, registration, Form.filled(registrations.fields(here.standing(), registration))));
  }

  @PostMapping("/{unit:\\d+}")
  Answer write(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var id = member(here, unit);
    here.standing().mustBelongTo(id);
    var form = Form.of(typed);
    var content = read(here, form);
    var reason = form.optionalText("lyDo", "Lý do sửa", 1000);
    return Answer.after(
        form,
        () -> registrations.write(here.standing(), id, content, reason, form.version()),
        () -> Answer.to(here.path() + "/giao-uoc/dang-ky/" + unit).saying("Đã lưu đăng ký."),
        () -> page(here, registrations.get(here.year().id(), id), form));
  }

  @PostMapping("/{unit:\\d+}/gui")
  Answer send(YearHere here, @PathVariable long unit) {
    var id = member(here, unit);
    var form = Form.blank();
    return Answer.after(
        form,
        () -> registrations.send(here.standing(), id),
        () ->
            Answer.to(here.path() + "/giao-uoc/dang-ky/" + unit)
                .saying("Đã gửi đăng ký thi đua đến Khối trưởng."),
        () -> page(here, registrations.get(here.year().id(), id), form));
  }

  private static UnitId member(YearHere here, long unit) {
    var id = new UnitId(unit);
    if (!here.standing().members().contains(id)) {
      throw new java.util.NoSuchElementException("no member " + unit);
    }
    return id;
  }

  private Registration.Content read(YearHere here, Form form) {
    var wishes = new ArrayList<Registration.Wish>();
    for (var award : registrations.catalogue(here.year().number())) {
      var quantity =
          form.optionalDecimal(
              "sl-" + award.code(),
              "Số lượng " + award.name(),
              BigDecimal.ZERO,
              new BigDecimal("100000"));
      var note = form.optionalText("gc-" + award.code(), "Ghi chú", 500);
      if (quantity != null && quantity.stripTrailingZeros().scale() > 0) {
        form.error("sl-" + award.code(), "Số lượng phải là số nguyên.");
      } else if (quantity != null && quantity.signum() > 0) {
        wishes.add(new Registration.Wish(award.code(), quantity.intValue(), note));
      }
    }
    var models = new ArrayList<Registration.Model>();
    for (var n = 1; !form.raws("moHinh-" + n).isEmpty(); n++) {
      var name = form.optionalText("moHinh-" + n, "Tên mô hình", 500);
      var content = form.optionalText("moHinhNd-" + n, "Nội dung mô hình", 4000);
      if (name != null) {
        models.add(new Registration.Model(name, content));
      } else if (content != null) {
        form.error("moHinh-" + n, "Hãy nhập tên mô hình.");
      }
    }
    return new Registration.Content(
        wishes, models, form.optionalText("ghiChu", "Ghi chú chung", 4000));
  }

  private JteModel page(YearHere here, Registration registration, Form form) {
    var unit = registration.unit();
    var open = here.year().state() != BlocYearState.CLOSED;
    var path = here.path() + "/giao-uoc";
    var catalogue = registrations.catalogue(here.year().number());
    var names = names(catalogue);
    var note = registration.content().note();
    var page =
        new RegistrationPage(
            here.frame("giao-uoc"),
            path,
            path + "/dang-ky/" + unit,
            FigureController.name(here, unit),
            state(registration),
            tone(registration),
            open && here.standing().belongsTo(unit),
            registration.isSent() && RegistrationService.isLocked(here.year().state()),
            open
                && here.standing().isHeadOf(unit)
                && !registration.isSent()
                && registration.version() > 0,
            groups(catalogue),
            registration.content().models().size() + MODELS,
            registration.content().awards().stream()
                .map(w ->
                    new RegistrationPage.Line(
                        Vi.count(w.quantity()) + " " + names.get(w.code()),
                        w.note() == null ? "" : w.note()))
                .toList(),
            registration.content().models().stream()
                .map(m ->
                    new RegistrationPage.Line(m.name(), m.content() == null ? "" : m.content()))
                .toList(),
            note == null ? "" : note,
            TaskLists.of(here, "Nhiệm vụ trọng tâm của đơn vị", unit, tasks.list(here.year().id())),
            registrations.changes(here.year().id(), unit).stream()
                .map(c ->
                    new RegistrationPage.Line(
                        Vi.time(c.at()) + " · " + c.by(), c.reason() == null ? "" : c.reason()))
                .toList());
    return templates.pledgeRegistration(page, form);
  }

  private static List<RegistrationPage.Group> groups(List<RegistrableAward> all) {
    return List.of(
        new RegistrationPage.Group("Cho tập thể", choices(all, true)),
        new RegistrationPage.Group("Cho cá nhân", choices(all, false)));
  }

  private static List<RegistrationPage.Choice> choices(
      List<RegistrableAward> all, boolean collective) {
    return all.stream()
        .filter(a -> a.collective() == collective)
        .map(a -> new RegistrationPage.Choice(a.code(), a.name()))
        .toList();
  }

  private static Map<String, String> names(List<RegistrableAward> all) {
    return all.stream().collect(Collectors.toMap(RegistrableAward::code, RegistrableAward::name));
  }

  private static String state(Registration r) {
    if (r.sentAt() != null) {
      return "Đã gửi " + Vi.time(r.sentAt()) + (r.late() ? " (muộn)" : "");
    }
    return r.version() > 0 ? "Đang soạn, chưa gửi" : "Chưa có";
  }

  private static String tone(Registration r) {
    return r.isSent() ? (r.late() ? "warn" : "ok") : "muted";
  }
}
