package vn.giaouoc.access.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.access.OwnAccountService;
import vn.giaouoc.access.OwnSessions;
import vn.giaouoc.access.PlaceBooks;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;

/** One's own account: roles, password, sessions. */
@Controller
class OwnAccountController {

  private final OwnAccountService own;
  private final OwnSessions sessions;
  private final SignedInSession signedIn;
  private final PlaceBooks places;
  private final Templates templates;
  private final Clock clock;

  OwnAccountController(
      OwnAccountService own,
      OwnSessions sessions,
      SignedInSession signedIn,
      PlaceBooks places,
      Templates templates,
      Clock clock) {
    this.own = own;
    this.sessions = sessions;
    this.signedIn = signedIn;
    this.places = places;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping("/tai-khoan")
  Answer page(Actor actor, HttpServletRequest request) {
    var session = request.getSession(false);
    var today = Vi.day(clock.instant());
    return Answer.page(
        templates.accessOwnAccount(
            OwnAccountPage.of(
                own.own(actor),
                places.on(today),
                today,
                own.hasPassword(actor),
                sessions.of(actor, session == null ? null : session.getId()))));
  }

  @PostMapping("/tai-khoan/phien/{handle}/ket-thuc")
  Answer end(Actor actor, @PathVariable String handle) {
    sessions.end(actor, handle);
    return Answer.to("/tai-khoan").saying("Đã kết thúc phiên làm việc đó.");
  }

  @GetMapping("/tai-khoan/mat-khau")
  Answer password(Actor actor, HttpServletRequest request) {
    return Answer.page(templates.accessPassword(Form.blank(), mustChange(request)));
  }

  @PostMapping("/tai-khoan/mat-khau")
  Answer changePassword(
      Actor actor,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request,
      HttpServletResponse response) {
    var form = Form.of(typed);
    NewPassword.mustBeSameTwice(form);
    if (!form.ok()
        || !form.attempt(() ->
            own.changePassword(
                actor, form.raw("mat-khau"), form.raw("mat-khau-moi"), request.getRemoteAddr()))) {
      return Answer.again(form, templates.accessPassword(form, mustChange(request)));
    }
    signedIn.begin(request, response, Objects.requireNonNull(actor.account()));
    return Answer.to("/ban-lam-viec")
        .saying("Đã đổi mật khẩu. Các phiên khác và các khóa API của bạn đã kết thúc.");
  }

  private static boolean mustChange(HttpServletRequest request) {
    return request.getAttribute(PasswordFirst.MUST_CHANGE) != null;
  }
}
