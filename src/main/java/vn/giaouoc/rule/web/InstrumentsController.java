package vn.giaouoc.rule.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.rule.Certainty;
import vn.giaouoc.rule.CitedText;
import vn.giaouoc.rule.Instruments;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;

/** The register of legal instruments. */
@Controller
@RequestMapping("/quy-dinh")
class InstrumentsController {

  private final Instruments instruments;
  private final Templates templates;
  private final Clock clock;

  InstrumentsController(Instruments instruments, Templates templates, Clock clock) {
    this.instruments = instruments;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/van-ban")
  Answer list(Actor actor) {
    return Answer.page(page(actor, Form.blank()));
  }

  @PostMapping("/van-ban")
  Answer enter(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var text =
        new CitedText(
            form.text("loai", "Loại văn bản", 60),
            form.text("so", "Số, ký hiệu", 60),
            form.date("ngay", "Ngày ban hành"),
            form.text("noi-ban-hanh", "Nơi ban hành", 200),
            form.text("trich-yeu", "Trích yếu", 1000));
    var from = form.date("tu", "Ngày có hiệu lực");
    var to = form.optionalDate("den", "Ngày hết hiệu lực");
    var certainty = form.choice("chac-chan", "Độ chắc chắn", Certainty.class);
    return Answer.after(
        form,
        () -> instruments.enter(actor, text, from, to, certainty),
        () -> Answer.to("/quy-dinh/van-ban").saying("Đã ghi " + text.cite() + "."),
        () -> page(actor, form));
  }

  private JteModel page(Actor actor, Form form) {
    var today = Vi.day(clock.instant());
    var rows =
        instruments.list().stream()
            .map(i ->
                new InstrumentRow(
                    "van-ban-" + i.id(),
                    i.text().cite(),
                    i.text().about(),
                    i.isInForceOn(today) ? "Còn hiệu lực" : "Không còn hoặc chưa có hiệu lực",
                    i.isInForceOn(today) ? "ok" : "muted",
                    "Từ " + Vi.date(i.from()) + (i.to() == null ? "" : " đến " + Vi.date(i.to())),
                    i.successor() == null ? "" : "Thay thế bởi " + i.successor(),
                    i.certainty().vi()))
            .toList();
    return templates.ruleInstruments(
        rows, Option.of(Certainty.class, Certainty::vi), mayKeep(actor), form);
  }

  static boolean mayKeep(Actor actor) {
    return actor.holdsAnywhere(Role.BOARD_OFFICER) || actor.holdsAnywhere(Role.BOARD_HEAD);
  }
}
