package vn.giaouoc.access.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.access.SignInService;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.WebContext;

/** Where people come in and go out. */
@Controller
class SignInController {

  private final SignInService signIn;
  private final SignedInSession sessions;
  private final Templates templates;

  SignInController(SignInService signIn, SignedInSession sessions, Templates templates) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.templates = templates;
  }

  @GetMapping("/")
  Answer start() {
    return Answer.to(WebContext.current().actor() == null ? "/cong-khai" : "/ban-lam-viec");
  }

  @GetMapping("/dang-nhap")
  Answer page(
      @RequestParam(name = "tiep", defaultValue = "") String next, HttpServletRequest request) {
    var form = Form.blank();
    return Answer.page(templates.accessSignIn(page(request, form, next)));
  }

  @PostMapping("/dang-nhap")
  Answer signIn(
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request,
      HttpServletResponse response) {
    var form = Form.of(typed);
    var next = form.raw("tiep");
    var address = request.getRemoteAddr();
    var account =
        form.attemptFor(() -> signIn.signIn(form.raw("ten"), form.raw("mat-khau"), address));
    if (account == null) {
      return Answer.again(form, templates.accessSignIn(page(request, form, next)));
    }
    return in(account, next, request, response);
  }

  @PostMapping("/dang-nhap/trinh-dien")
  Answer demonstration(
      @RequestParam("tai-khoan") long account,
      @RequestParam(name = "tiep", defaultValue = "") String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    var id = signIn.signInToDemonstration(new AccountId(account), request.getRemoteAddr());
    return in(id, next, request, response);
  }

  @PostMapping("/dang-xuat")
  Answer signOut(HttpServletRequest request) {
    var actor = WebContext.current().actor();
    if (actor != null) {
      signIn.signOut(actor);
    }
    SignedInSession.end(request);
    return Answer.to("/dang-nhap").saying("Bạn đã đăng xuất.");
  }

  private Answer in(
      AccountId account, String next, HttpServletRequest request, HttpServletResponse response) {
    sessions.begin(request, response, account);
    return KeptPost.find(request) == null
        ? Answer.to(LocalAddress.orElse(next, "/ban-lam-viec"))
        : Answer.to("/gui-tiep");
  }

  private SignInPage page(HttpServletRequest request, Form form, String next) {
    return new SignInPage(
        form,
        LocalAddress.orElse(next, ""),
        KeptPost.find(request) != null,
        SignInPage.groups(signIn.offered()));
  }
}
