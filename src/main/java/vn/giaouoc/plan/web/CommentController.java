package vn.giaouoc.plan.web;

import gg.jte.generated.precompiled.Templates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.plan.BoardRemarkService;
import vn.giaouoc.plan.ConsultationService;
import vn.giaouoc.plan.DraftDocument;
import vn.giaouoc.plan.ReplyKind;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.year.YearHere;

/** Comments of the units, remarks of the Board, and the leader's answers. */
@Controller
@RequestMapping("/khoi/{bloc}/nam/{year}/ke-hoach/gop-y")
class CommentController {

  private final ConsultationService consultations;
  private final BoardRemarkService board;
  private final CommentPages pages;
  private final Templates templates;

  CommentController(
      ConsultationService consultations,
      BoardRemarkService board,
      CommentPages pages,
      Templates templates) {
    this.consultations = consultations;
    this.board = board;
    this.pages = pages;
    this.templates = templates;
  }

  @GetMapping
  Answer show(YearHere here) {
    return Answer.page(templates.planComments(pages.of(here, null, Form.blank()), Form.blank()));
  }

  @PostMapping("/mo")
  Answer open(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var deadline = form.date("han", "Hạn góp ý");
    var letter = form.optionalText("thu", "Lời gửi các đơn vị", 4000);
    var documents = CommentPages.documents(form);
    return answer(
        here,
        form,
        null,
        "Đã gửi dự thảo lấy ý kiến.",
        () -> {
          var _ = consultations.open(here.standing(), documents, deadline, letter);
        });
  }

  @PostMapping("/{unit:\\d+}")
  Answer comment(
      YearHere here, @PathVariable long unit, @RequestParam MultiValueMap<String, String> typed) {
    var id = new UnitId(unit);
    here.standing().mustBelongTo(id);
    var form = Form.of(typed);
    var document = form.choice("duThao", "Dự thảo", DraftDocument.class);
    var place = form.optionalText("cho", "Điều, mục", 200);
    var body = form.text("yKien", "Ý kiến", 4000);
    return answer(
        here,
        form,
        null,
        "Đã gửi ý kiến. Có thể gửi thêm ý kiến khác.",
        () -> {
          var _ = consultations.comment(here.standing(), id, document, place, body);
        });
  }

  @PostMapping("/{unit:\\d+}/dong-y")
  Answer agree(YearHere here, @PathVariable long unit) {
    var id = new UnitId(unit);
    return answer(
        here,
        Form.blank(),
        null,
        "Đã ghi nhận: đơn vị đồng ý với các dự thảo.",
        () -> consultations.agree(here.standing(), id));
  }

  @PostMapping("/tra-loi/{id:\\d+}")
  Answer reply(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var kind = form.choice("cach", "Cách trả lời", ReplyKind.class);
    var text = form.text("traLoi", "Nội dung trả lời", 4000);
    return answer(
        here,
        form,
        "yk-" + id,
        "Đã trả lời ý kiến.",
        () -> consultations.reply(here.standing(), id, kind, text, form.version()));
  }

  @PostMapping("/khep")
  Answer close(YearHere here) {
    return answer(
        here,
        Form.blank(),
        null,
        "Đã khép đợt lấy ý kiến.",
        () -> consultations.close(here.standing()));
  }

  @PostMapping("/ban")
  Answer remark(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustBeBoard();
    var form = Form.of(typed);
    var document = form.choice("duThaoBan", "Dự thảo", DraftDocument.class);
    var body = form.text("gopY", "Nội dung góp ý", 4000);
    return answer(
        here,
        form,
        null,
        "Đã ghi góp ý của Ban.",
        () -> {
          var _ = board.remark(here.standing(), document, body);
        });
  }

  @PostMapping("/ban/{id:\\d+}")
  Answer replyToBoard(
      YearHere here, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    here.standing().mustLead();
    var form = Form.of(typed);
    var kind = form.choice("cach", "Cách trả lời", ReplyKind.class);
    var text = form.text("traLoi", "Nội dung trả lời", 4000);
    return answer(
        here,
        form,
        "ban-" + id,
        "Đã trả lời góp ý của Ban.",
        () -> board.reply(here.standing(), id, kind, text, form.version()));
  }

  @PostMapping("/ban/ket-thuc")
  Answer conclude(YearHere here, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var conclusion = form.optionalText("ketLuan", "Kết luận", 4000);
    return answer(
        here,
        form,
        null,
        "Đã kết thúc góp ý dự thảo.",
        () -> board.conclude(here.standing(), conclusion));
  }

  private Answer answer(
      YearHere here, Form form, @Nullable String anchor, String done, Runnable act) {
    if (form.ok() && form.attempt(act)) {
      var place = anchor == null ? "" : "#" + anchor;
      return Answer.to(here.path() + "/ke-hoach/gop-y" + place).saying(done);
    }
    var page = pages.of(here, anchor, form);
    return Answer.again(form, templates.planComments(page, anchor == null ? form : Form.blank()));
  }
}
