package vn.giaouoc.access.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.access.FirstAdministrator;
import vn.giaouoc.access.Installation;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;

/** The page behind the link in the log of a new installation. */
@Controller
class FirstAdministratorController {

  private static final Logger log = LoggerFactory.getLogger(FirstAdministratorController.class);

  private final FirstAdministrator first;
  private final Installation installation;
  private final SignedInSession sessions;
  private final Templates templates;

  FirstAdministratorController(
      FirstAdministrator first,
      Installation installation,
      SignedInSession sessions,
      Templates templates) {
    this.first = first;
    this.installation = installation;
    this.sessions = sessions;
    this.templates = templates;
  }

  @EventListener
  void ready(ApplicationReadyEvent event) {
    var server =
        event.getApplicationContext() instanceof WebServerApplicationContext web
            ? web.getWebServer()
            : null;
    if (installation.demonstration() || server == null || server.getPort() <= 0) {
      return;
    }
    first
        .invite()
        .ifPresent(secret ->
            log.warn(
                "Chưa có tài khoản nào. Mở địa chỉ sau để tạo quản trị hệ thống đầu tiên (dùng một"
                    + " lần, trong 24 giờ): http://localhost:{}/dang-nhap/khoi-tao/{}",
                server.getPort(),
                secret));
  }

  @GetMapping("/dang-nhap/khoi-tao/{secret}")
  Answer page(@PathVariable String secret) {
    if (!first.isValid(secret)) {
      throw new NoSuchElementException("invitation");
    }
    return Answer.page(templates.accessFirstAdministrator(secret, Form.blank()));
  }

  @PostMapping("/dang-nhap/khoi-tao/{secret}")
  Answer create(
      @PathVariable String secret,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletRequest request,
      HttpServletResponse response) {
    var form = Form.of(typed);
    var name = form.text("ten", "Tên đăng nhập", 80);
    var displayName = form.text("ten-hien-thi", "Tên hiển thị", 200);
    NewPassword.mustBeSameTwice(form);
    var account =
        form.ok()
            ? form.attemptFor(
                () -> first.create(secret, name, displayName, form.raw("mat-khau-moi")))
            : null;
    if (account == null) {
      return Answer.again(form, templates.accessFirstAdministrator(secret, form));
    }
    sessions.begin(request, response, account);
    return Answer.to("/quan-tri/tai-khoan").saying("Đã tạo quản trị hệ thống.");
  }
}
