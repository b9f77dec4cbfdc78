package vn.giaouoc.bloc.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.bloc.AdviceStatus;
import vn.giaouoc.bloc.BlocAccess;
import vn.giaouoc.bloc.Blocs;
import vn.giaouoc.bloc.RenameAdvice;
import vn.giaouoc.bloc.RenameAdvices;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;

/** The Board's advice to rename a bloc, and its answer. */
@Controller
@RequestMapping("/khoi/{bloc:\\d{1,18}}/gop-y-doi-ten")
class AdviceController {

  private final RenameAdvices advices;
  private final Blocs blocs;
  private final BlocAccess access;
  private final Templates templates;
  private final Clock clock;

  AdviceController(
      RenameAdvices advices, Blocs blocs, BlocAccess access, Templates templates, Clock clock) {
    this.advices = advices;
    this.blocs = blocs;
    this.access = access;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  Answer form(Actor actor, @PathVariable long bloc) {
    return Answer.page(
        templates.blocAdvice(page(actor, new BlocId(bloc), Form.blank(), null, Form.blank())));
  }

  @PostMapping
  Answer advise(
      Actor actor, @PathVariable long bloc, @RequestParam MultiValueMap<String, String> typed) {
    var id = new BlocId(bloc);
    var form = Form.of(typed);
    var on = form.date("ngay", "Ngày góp ý");
    var adviser = form.text("noiGopY", "Nơi góp ý", 200);
    var advice = form.text("noiDung", "Nội dung góp ý", 2000);
    var name = form.text("tenDeXuat", "Tên đề xuất", 300);
    return Answer.after(
        form,
        () -> advices.advise(actor, id, on, adviser, advice, name),
        () -> Answer.to("/khoi/" + id).saying("Đã ghi góp ý đổi tên khối."),
        () -> templates.blocAdvice(page(actor, id, form, null, Form.blank())));
  }

  @PostMapping("/{advice:\\d{1,18}}/{answer:tiep-thu|khong-tiep-thu}")
  Answer answer(
      Actor actor,
      @PathVariable long bloc,
      @PathVariable long advice,
      @PathVariable String answer,
      @RequestParam MultiValueMap<String, String> typed) {
    var id = new BlocId(bloc);
    var form = Form.of(typed);
    var adopt = answer.equals("tiep-thu");
    var words = form.text("lyDo", adopt ? "Căn cứ đổi tên" : "Lý do", 1000);
    var from = adopt ? form.date("hieuLuc", "Ngày tên mới có hiệu lực") : null;
    return Answer.after(
        form,
        () -> {
          if (from != null) {
            advices.adopt(actor, id, advice, form.version(), from, words);
          } else {
            advices.decline(actor, id, advice, form.version(), words);
          }
        },
        () ->
            Answer.to("/khoi/" + id)
                .saying(adopt ? "Đã đổi tên khối theo góp ý." : "Đã ghi không tiếp thu góp ý."),
        () -> templates.blocAdvice(page(actor, id, Form.blank(), advice, form)));
  }

  private AdvicePage page(
      Actor actor, BlocId id, Form form, @Nullable Long answered, Form answerForm) {
    access.mustBeBoard(actor, id);
    return new AdvicePage(
        blocs.get(id, Vi.day(clock.instant())).name(),
        "/khoi/" + id,
        advices.of(id).stream()
            .filter(a -> a.status() == AdviceStatus.ADVISED)
            .map(a ->
                open(
                    a,
                    answered != null && answered == a.id()
                        ? answerForm
                        : Form.filled(Map.of("version", Integer.toString(a.version())))))
            .toList(),
        form);
  }

  private static AdvicePage.Open open(RenameAdvice a, Form form) {
    return new AdvicePage.Open(
        a.id(),
        a.version(),
        Vi.date(a.advisedOn()),
        a.adviser(),
        a.advice(),
        a.proposedName(),
        form);
  }
}
