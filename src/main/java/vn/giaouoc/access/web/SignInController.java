package vn.giaouoc.access.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.access.SignInService;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.WebContext;

/** Where people come in and go out. */
@Controller
class SignInController {

  private final SignInService signIn;
  private final Templates templates;
  private final Duration timeout;

  SignInController(
      SignInService signIn,
      Templates templates,
      @Value("${giaouoc.session.timeout:8h}") Duration timeout) {
    this.signIn = signIn;
    this.templates = templates;
    this.timeout = timeout;
  }

  @GetMapping("/")
  Answer start() {
    return Answer.to(WebContext.current().actor() == null ? "/cong-khai" : "/ban-lam-viec");
  }

  @GetMapping("/dang-nhap")
  Answer page(@RequestParam(name = "tiep", defaultValue = "") String next) {
    var form = Form.blank();
    return Answer.page(templates.accessSignIn(form, LocalAddress.orElse(next, "")));
  }

  @PostMapping("/dang-nhap")
  Answer signIn(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
    var form = Form.of(typed);
    var next = LocalAddress.orElse(form.raw("tiep"), "");
    var account = form.attemptFor(() -> signIn.signIn(form.raw("ten"), form.raw("mat-khau")));
    if (account == null) {
      return Answer.again(form, templates.accessSignIn(form, next));
    }
    SignedInSession.begin(request, account, timeout);
    return Answer.to(LocalAddress.orElse(next, "/ban-lam-viec"));
  }

  @PostMapping("/dang-xuat")
  Answer signOut(HttpServletRequest request) {
    SignedInSession.end(request);
    return Answer.to("/dang-nhap").saying("Bạn đã đăng xuất.");
  }
}
