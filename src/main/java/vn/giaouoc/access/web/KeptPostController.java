package vn.giaouoc.access.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.web.Answer;

/** Shows what was typed before the session went, and sends it again. */
@Controller
class KeptPostController {

  /** The hidden field by which a form says that it was kept and is now sent again. */
  static final String SENT_AGAIN = "_gui-tiep";

  private final Templates templates;

  KeptPostController(Templates templates) {
    this.templates = templates;
  }

  @GetMapping("/gui-tiep")
  Answer page(Actor actor, HttpServletRequest request) {
    var kept = KeptPost.find(request);
    if (kept == null) {
      return Answer.to("/ban-lam-viec");
    }
    return Answer.page(
        String.valueOf(actor.account()).equals(kept.account())
            ? templates.accessKeptPost(KeptPostPage.of(kept))
            : templates.accessKeptPostForeign(actor.name()));
  }

  @PostMapping("/gui-tiep/cua-toi")
  Answer mine(Actor actor, HttpServletRequest request) {
    var kept = KeptPost.find(request);
    if (kept != null) {
      kept.by(String.valueOf(actor.account())).store(request.getSession());
    }
    return Answer.to("/gui-tiep");
  }

  @PostMapping("/gui-tiep/bo")
  Answer discard(Actor actor, HttpServletRequest request) {
    KeptPost.forget(request);
    return Answer.to("/ban-lam-viec").saying("Đã bỏ nội dung được giữ lại.");
  }
}
