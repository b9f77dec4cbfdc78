package vn.giaouoc.pledge.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.pledge.KeyTask;
import vn.giaouoc.pledge.KeyTaskService;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.BlocYearState;
import vn.giaouoc.year.YearHere;

/** Key tasks of the bloc and of its units, and how they were carried out. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/giao-uoc/nhiem-vu")
class KeyTaskController {

  private final KeyTaskService tasks;
  private final Templates templates;

  KeyTaskController(KeyTaskService tasks, Templates templates) {
    this.tasks = tasks;
    this.templates = templates;
  }

  @GetMapping
  Answer list(YearHere here) {
    return Answer.page(listPage(here, Form.blank()));
  }

  @PostMapping("/{who:\\d+|khoi}")
  Answer add(
      YearHere here, @PathVariable String who, @RequestParam MultiValueMap<String, String> typed) {
    var unit = FigureController.unit(here, who);
    var form = Form.of(typed);
    var text = form.text("nhiemVu", "Nội dung nhiệm vụ", 2000);
    var due = form.optionalDate("hanNhiemVu", "Thời hạn");
    var reason = form.optionalText("lyDo", "Lý do", 1000);
    return Answer.after(
        form,
        () -> {
          var _ = tasks.add(here.standing(), unit, text, due, form.checked("hoiDong"), reason);
        },
        () -> Answer.to(back(here, unit)).saying("Đã đăng ký nhiệm vụ trọng tâm."),
        () -> listPage(here, form));
  }

  @PostMapping("/bo/{id:\\d+}")
  Answer remove(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var task = tasks.get(here.year().id(), id);
    var form = Form.of(typed);
    var reason = form.optionalText("lyDo", "Lý do", 1000);
    return Answer.after(
        form,
        () -> tasks.remove(here.standing(), id, reason),
        () -> Answer.to(back(here, task.unit())).saying("Đã bỏ nhiệm vụ."),
        () -> listPage(here, form));
  }

  @GetMapping("/danh-gia/{id:\\d+}")
  Answer judge(YearHere here, @PathVariable long id) {
    here.standing().mustLeadOrBoard();
    var task = tasks.get(here.year().id(), id);
    return Answer.page(judgePage(here, task, Form.filled(fields(task))));
  }

  @PostMapping("/danh-gia/{id:\\d+}")
  Answer judged(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLeadOrBoard();
    var task = tasks.get(here.year().id(), id);
    var form = Form.of(typed);
    var onTime = form.choice("thoiGian", "Thời gian", KeyTask.Grade.class);
    var quality = form.choice("chatLuong", "Chất lượng", KeyTask.Grade.class);
    var effect = form.choice("hieuQua", "Hiệu quả", KeyTask.Grade.class);
    var comment = form.optionalText("nhanXet", "Nhận xét", 4000);
    return Answer.after(
        form,
        () -> tasks.judge(here.standing(), id, onTime, quality, effect, comment, form.version()),
        () -> Answer.to(here.path() + "/giao-uoc/nhiem-vu").saying("Đã lưu đánh giá nhiệm vụ."),
        () -> judgePage(here, task, form));
  }

  private static String back(YearHere here, @Nullable UnitId unit) {
    return here.path() + (unit == null ? "/giao-uoc/nhiem-vu" : "/giao-uoc/dang-ky/" + unit);
  }

  private JteModel listPage(YearHere here, Form form) {
    var all = tasks.list(here.year().id());
    var lists = new ArrayList<KeyTaskList>();
    lists.add(TaskLists.of(here, "Nhiệm vụ trọng tâm của khối", null, all));
    for (var m : here.members()) {
      var list = TaskLists.of(here, m.name(), m.unit(), all);
      if (!list.rows().isEmpty()
          || (here.standing().belongsTo(m.unit()) && here.year().state() != BlocYearState.CLOSED)) {
        lists.add(list);
      }
    }
    return templates.pledgeTasks(here.frame("giao-uoc"), here.path() + "/giao-uoc", lists, form);
  }

  private static Map<String, String> fields(KeyTask task) {
    var j = task.judgement();
    return Map.of(
        "thoiGian", j == null ? "" : j.onTime().name(),
        "chatLuong", j == null ? "" : j.quality().name(),
        "hieuQua", j == null ? "" : j.effect().name(),
        "nhanXet", j == null || j.comment() == null ? "" : j.comment(),
        "version", Integer.toString(task.version()));
  }

  private JteModel judgePage(YearHere here, KeyTask task, Form form) {
    var path = here.path() + "/giao-uoc/nhiem-vu";
    var due = task.due() == null ? "" : " (hạn " + Vi.date(task.due()) + ")";
    return templates.pledgeTaskJudge(
        new PledgeEditPage(
            here.frame("giao-uoc"),
            "Đánh giá nhiệm vụ trọng tâm",
            path + "/danh-gia/" + task.id(),
            path,
            false,
            null,
            form),
        task.text() + due,
        Option.of(KeyTask.Grade.class, KeyTask.Grade::vi));
  }
}
