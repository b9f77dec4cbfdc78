package vn.giaouoc.access.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.giaouoc.access.AccountService;
import vn.giaouoc.access.AccountService.Handover;
import vn.giaouoc.access.PlaceBooks;
import vn.giaouoc.access.RoleScope;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.shared.web.Answer;
import vn.giaouoc.shared.web.Form;

/** The accounts, for the administrator and the Board. */
@Controller
@RequestMapping("/quan-tri/tai-khoan")
class AccountController {

  private final AccountService accounts;
  private final PlaceBooks places;
  private final Templates templates;
  private final Clock clock;

  AccountController(AccountService accounts, PlaceBooks places, Templates templates, Clock clock) {
    this.accounts = accounts;
    this.places = places;
    this.templates = templates;
    this.clock = clock;
  }

  @GetMapping
  Answer list(
      Actor actor,
      @RequestParam(name = "tim", defaultValue = "") String words,
      @RequestParam(name = "trang", defaultValue = "1") int page) {
    return Answer.page(
        templates.accessAccounts(
            AccountsPage.of(accounts.managed(actor), places.on(today()), today(), words, page)));
  }

  @GetMapping("/moi")
  Answer blank(Actor actor) {
    var form = Form.filled(Map.of("tu", Vi.date(today())));
    return Answer.page(templates.accessNewAccount(form(actor, form)));
  }

  @PostMapping("/moi")
  Answer create(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var name = form.text("ten", "Tên đăng nhập", 80);
    var displayName = form.text("ten-hien-thi", "Tên hiển thị", 200);
    var grant = grant(form);
    var from = form.date("tu", "Từ ngày");
    var to = form.optionalDate("den", "Đến ngày");
    var made =
        grant != null && form.ok()
            ? form.attemptFor(() -> accounts.create(actor, name, displayName, grant, from, to))
            : null;
    if (made == null) {
      return Answer.again(form, templates.accessNewAccount(form(actor, form)));
    }
    return handedOver(made, "Đã tạo tài khoản.");
  }

  @GetMapping("/{id}")
  Answer one(Actor actor, @PathVariable long id) {
    var account = accounts.get(actor, new AccountId(id));
    var rename =
        Form.filled(
            Map.of("ten-hien-thi", account.displayName(), "version", "" + account.version()));
    return Answer.page(page(actor, id, rename, newGrant()));
  }

  @PostMapping("/{id}")
  Answer rename(
      Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var displayName = form.text("ten-hien-thi", "Tên hiển thị", 200);
    return Answer.after(
        form,
        () -> accounts.rename(actor, new AccountId(id), displayName, form.version()),
        () -> Answer.to(path(id)).saying("Đã lưu tên hiển thị."),
        () -> page(actor, id, form, newGrant()));
  }

  @PostMapping("/{id}/vai-tro")
  Answer grant(
      Actor actor, @PathVariable long id, @RequestParam MultiValueMap<String, String> typed) {
    var form = Form.of(typed);
    var grant = grant(form);
    var from = form.date("tu", "Từ ngày");
    var to = form.optionalDate("den", "Đến ngày");
    if (grant == null
        || !form.ok()
        || !form.attempt(() -> accounts.grant(actor, new AccountId(id), grant, from, to))) {
      var account = accounts.get(actor, new AccountId(id));
      var rename =
          Form.filled(
              Map.of("ten-hien-thi", account.displayName(), "version", "" + account.version()));
      return Answer.again(form, page(actor, id, rename, form));
    }
    return Answer.to(path(id)).saying("Đã giao vai trò.");
  }

  @PostMapping("/{id}/vai-tro/{grant}/thu-hoi")
  Answer revoke(Actor actor, @PathVariable long id, @PathVariable long grant) {
    accounts.revoke(actor, new AccountId(id), grant);
    return Answer.to(path(id)).saying("Đã thu hồi vai trò; có hiệu lực ngay.");
  }

  @PostMapping("/{id}/khoa")
  Answer disable(Actor actor, @PathVariable long id) {
    accounts.disable(actor, new AccountId(id), true);
    return Answer.to(path(id)).saying("Đã khóa tài khoản và kết thúc mọi phiên làm việc của nó.");
  }

  @PostMapping("/{id}/mo-khoa")
  Answer enable(Actor actor, @PathVariable long id) {
    accounts.disable(actor, new AccountId(id), false);
    return Answer.to(path(id)).saying("Đã mở khóa tài khoản.");
  }

  @PostMapping("/{id}/dat-lai-mat-khau")
  Answer reset(Actor actor, @PathVariable long id) {
    return handedOver(accounts.resetPassword(actor, new AccountId(id)), "Đã đặt lại mật khẩu.");
  }

  @PostMapping("/{id}/ket-thuc-phien")
  Answer endSessions(Actor actor, @PathVariable long id) {
    accounts.endSessions(actor, new AccountId(id));
    return Answer.to(path(id)).saying("Đã kết thúc mọi phiên làm việc và thu hồi khóa API.");
  }

  private JteModel page(Actor actor, long id, Form rename, Form grant) {
    return templates.accessAccount(
        AccountPage.of(
            accounts.get(actor, new AccountId(id)),
            places.on(today()),
            today(),
            rename,
            form(actor, grant),
            new AccountId(id).equals(actor.account())));
  }

  private GrantForm form(Actor actor, Form form) {
    return GrantForm.of(form, actor, places.on(today()));
  }

  /** The role and place typed; null, with a sentence in the form, when they do not fit. */
  private @Nullable Grant grant(Form form) {
    var role = form.choice("vai-tro", "Vai trò", Role.class);
    var place = places.on(today()).find(form.raw("pham-vi"));
    return form.attemptFor(() -> RoleScope.grant(role, place));
  }

  private Form newGrant() {
    return Form.filled(Map.of("tu", Vi.date(today())));
  }

  private static Answer handedOver(Handover made, String done) {
    return Answer.to(path(made.account().value()))
        .saying(
            done
                + " Mật khẩu tạm, chỉ hiện một lần: "
                + made.password()
                + " – người dùng phải đổi khi đăng nhập lần đầu.");
  }

  private LocalDate today() {
    return Vi.day(clock.instant());
  }

  private static String path(long id) {
    return "/quan-tri/tai-khoan/" + id;
  }
}
