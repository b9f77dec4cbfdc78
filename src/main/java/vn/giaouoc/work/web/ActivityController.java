package vn.giaouoc.work.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.giaouoc.evidence.Upload;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.work.ActivityKind;
import vn.giaouoc.work.ActivityService;
import vn.giaouoc.work.ActivityState;
import vn.giaouoc.work.JointActivity;
import vn.giaouoc.year.YearHere;

/** The joint activities of a year. Id 0 is a new one. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/thuc-hien/hoat-dong")
class ActivityController {

  private final ActivityService activities;
  private final Templates templates;

  ActivityController(ActivityService activities, Templates templates) {
    this.activities = activities;
    this.templates = templates;
  }

  @GetMapping
  Answer list(YearHere here) {
    return Answer.page(
        templates.workActivities(
            here.frame("thuc-hien"),
            here.standing().leads() && here.standing().isYearOpen(),
            activities.list(here.standing()).stream().map(a -> row(here, a)).toList()));
  }

  private static WorkRow row(YearHere here, JointActivity a) {
    return new WorkRow(
        here.path() + "/thuc-hien/hoat-dong/" + a.id(),
        a.title(),
        a.kind().vi(),
        when(a),
        UnitChoices.names(here, a.units()),
        a.state().vi(),
        switch (a.state()) {
          case PLANNED -> "info";
          case HELD -> "ok";
          case CANCELLED -> "muted";
        });
  }

  private static String when(JointActivity a) {
    return a.endsOn() == null
        ? Vi.date(a.heldOn())
        : Vi.date(a.heldOn()) + " – " + Vi.date(a.endsOn());
  }

  @GetMapping("/{id:\\d{1,18}}")
  Answer page(YearHere here, @PathVariable long id) {
    return Answer.page(view(here, id, id == 0 ? Form.blank() : stored(here, id)));
  }

  private Form stored(YearHere here, long id) {
    var a = activities.get(here.standing(), id);
    var values = new LinkedMultiValueMap<String, String>();
    ActivityService.fields(a).forEach(values::add);
    a.units().forEach(unit -> values.add("don-vi", unit.toString()));
    return Form.of(values);
  }

  @PostMapping("/{id:\\d{1,18}}")
  Answer save(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var programme = form.optionalText("chuong-trinh", "Chương trình", 10_000);
    var result = form.optionalText("ket-qua", "Kết quả", 10_000);
    var a =
        new JointActivity(
            id,
            form.choice("loai", "Loại hoạt động", ActivityKind.class),
            form.choice("trang-thai", "Trạng thái", ActivityState.class),
            form.text("ten", "Tên hoạt động", 300),
            form.optionalDate("tu-ngay", "Ngày tổ chức"),
            form.optionalDate("den-ngay", "Đến ngày"),
            form.optionalText("dia-diem", "Địa điểm", 300),
            UnitChoices.read(form, "dang-cai", "Đơn vị đăng cai"),
            programme == null ? "" : programme,
            result == null ? "" : result,
            UnitChoices.readAll(form, "don-vi"),
            form.version());
    var saved = form.ok() ? form.attemptFor(() -> activities.save(here.standing(), a)) : null;
    return saved == null
        ? Answer.again(form, view(here, id, form))
        : Answer.to(here.path() + "/thuc-hien/hoat-dong/" + saved)
            .saying("Đã lưu hoạt động chung.");
  }

  @PostMapping("/{id:\\d{1,18}}/anh")
  Answer addPhoto(
      YearHere here,
      @PathVariable long id,
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam("tep") MultipartFile file) {
    var form = Form.of(typed);
    var caption = form.text("chu-thich", "Chú thích ảnh", 500);
    var added =
        form.ok()
            && form.attempt(() ->
                activities.addPhoto(here.standing(), id, Upload.of("tep", file, caption), caption));
    return added
        ? Answer.to(here.path() + "/thuc-hien/hoat-dong/" + id).saying("Đã thêm ảnh.")
        : Answer.again(form, again(here, id, form));
  }

  @PostMapping("/{id:\\d{1,18}}/anh/{photo:\\d{1,18}}/bo")
  Answer removePhoto(YearHere here, @PathVariable long id, @PathVariable long photo) {
    activities.removePhoto(here.standing(), id, photo);
    return Answer.to(here.path() + "/thuc-hien/hoat-dong/" + id).saying("Đã bỏ ảnh.");
  }

  private JteModel again(YearHere here, long id, Form photo) {
    return templates.workActivity(
        model(here, id), stored(here, id), photo, UnitChoices.options(here));
  }

  private JteModel view(YearHere here, long id, Form form) {
    return templates.workActivity(model(here, id), form, Form.blank(), UnitChoices.options(here));
  }

  private ActivityPage model(YearHere here, long id) {
    var standing = here.standing();
    if (id == 0) {
      standing.mustLead();
      return new ActivityPage(
          here.frame("thuc-hien"),
          here.path() + "/thuc-hien/hoat-dong/0",
          "Thêm hoạt động chung",
          true,
          true,
          List.of(),
          "",
          "",
          List.of());
    }
    var a = activities.get(standing, id);
    var facts = new ArrayList<ActivityPage.Fact>();
    add(facts, "Loại", a.kind().vi());
    add(facts, "Trạng thái", a.state().vi());
    add(facts, "Thời gian", when(a));
    add(facts, "Địa điểm", a.place() == null ? "" : a.place());
    add(facts, "Đơn vị đăng cai", UnitChoices.name(here, a.host()));
    add(facts, "Đơn vị tham gia", UnitChoices.names(here, a.units()));
    return new ActivityPage(
        here.frame("thuc-hien"),
        here.path() + "/thuc-hien/hoat-dong/" + id,
        a.title(),
        standing.isYearOpen() && ActivityService.mayWrite(standing, a),
        false,
        facts,
        a.programme(),
        a.result(),
        activities.photos(standing, id).stream()
            .map(p ->
                new ActivityPage.Picture(p.id() + "", "/tep/" + p.evidence() + "/anh", p.caption()))
            .toList());
  }

  private static void add(List<ActivityPage.Fact> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.add(new ActivityPage.Fact(name, value));
    }
  }
}
