package vn.giaouoc.access.web;

import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.access.ApiTokenService;
import vn.giaouoc.access.ApiTokenService.Scope;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;

/** One's own API tokens. */
@Controller
class ApiTokenController {

  private final ApiTokenService tokens;
  private final Templates templates;
  private final Clock clock;

  ApiTokenController(ApiTokenService tokens, Templates templates, Clock clock) {
    this.tokens = tokens;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/tai-khoan/khoa-api")
  Answer page(Actor actor) {
    return Answer.page(templates.accessApiTokens(page(actor, Form.blank(), null)));
  }

  /** Answers with the page itself, not by going there: the secret is never stored. */
  @PostMapping("/tai-khoan/khoa-api")
  Answer create(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var label = form.text("ten", "Tên khóa", 100);
    var scope = form.choice("quyen", "Quyền", Scope.class);
    var expires = form.date("het-han", "Ngày hết hạn");
    var secret =
        form.ok() ? form.attemptFor(() -> tokens.create(actor, label, scope, expires)) : null;
    return secret == null
        ? Answer.again(form, templates.accessApiTokens(page(actor, form, null)))
        : Answer.page(templates.accessApiTokens(page(actor, Form.blank(), secret)));
  }

  @PostMapping("/tai-khoan/khoa-api/{id}/thu-hoi")
  Answer revoke(Actor actor, @PathVariable long id) {
    tokens.revoke(actor, id);
    return Answer.to("/tai-khoan/khoa-api").saying("Đã thu hồi khóa.");
  }

  private ApiTokenPage page(Actor actor, Form form, @Nullable String secret) {
    return ApiTokenPage.of(form, secret, tokens.own(actor), Vi.day(clock.instant()));
  }
}
