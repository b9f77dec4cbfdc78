package vn.giaouoc.year.web;

import gg.jte.generated.precompiled.Templates;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.CrossCheckOrder;
import vn.giaouoc.year.YearHere;
import vn.giaouoc.year.YearSettings;
import vn.giaouoc.year.YearSettingsService;
import vn.giaouoc.year.Years;

/** The settings of a year: everyone inside reads them, the Board changes them. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/thiet-lap")
class SettingsController {

  private final Years years;
  private final YearSettingsService service;
  private final Templates templates;

  SettingsController(Years years, YearSettingsService service, Templates templates) {
    this.years = years;
    this.service = service;
    this.templates = templates;
  }

  @GetMapping
  Answer settings(YearHere here) {
    var words = new HashMap<String, @Nullable String>(years.settings(here.year().id()).words());
    return Answer.page(page(here, Form.filled(words)));
  }

  @PostMapping
  Answer save(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var settings =
        new YearSettings(
            form.checked("ban-gop-y"),
            form.checked("kiem-tra-cheo"),
            form.choice("thu-tu", "Thứ tự", CrossCheckOrder.class),
            form.checked("xem-diem"),
            form.integer("ngay-kien-nghi", "Thời gian kiến nghị", 0, 60),
            form.integer("gio-an-han", "Thời gian ân hạn", 0, 240),
            form.integer("ngay-gia-han", "Số ngày thư ký được gia hạn", 0, 90),
            form.checked("doi-ngay-nghi"),
            form.checked("tu-chuyen"),
            form.version());
    return Answer.after(
        form,
        () -> service.change(here.standing(), settings),
        () -> Answer.to(here.path() + "/thiet-lap").saying("Đã lưu thiết lập của năm thi đua."),
        () -> page(here, form));
  }

  private gg.jte.models.runtime.JteModel page(YearHere here, Form form) {
    return templates.yearSettings(
        here.frame("tong-quan"),
        form,
        Option.of(CrossCheckOrder.class, CrossCheckOrder::vi),
        here.standing().isBoard());
  }
}
