package vn.giaouoc.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Grant;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.Vi;

/** Managing accounts: the administrator all, the Board those of its province. */
@Service
public class AccountService {

  /** An account just made, or whose password was reset, with the password to hand over. */
  public record Handover(AccountId account, String password) {}

  private final AccountRepository accounts;
  private final PlaceBooks places;
  private final Passwords passwords;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AccountService(
      AccountRepository accounts,
      PlaceBooks places,
      Passwords passwords,
      ApplicationEventPublisher events,
      Clock clock) {
    this.accounts = accounts;
    this.places = places;
    this.passwords = passwords;
    this.events = events;
    this.clock = clock;
  }

  /** The accounts this actor may manage, by name. */
  @Transactional(readOnly = true)
  public List<Account> managed(Actor actor) {
    var rights = rights(actor);
    rights.mustAny();
    return accounts.all().stream().filter(a -> rights.coversAll(a.everGranted())).toList();
  }

  /** One account this actor may manage. */
  @Transactional(readOnly = true)
  public Account get(Actor actor, AccountId id) {
    return mustManage(actor, id);
  }

  /** Makes an account with its first role; the password is shown once and must be changed. */
  @Transactional
  public Handover create(
      Actor actor,
      String name,
      String displayName,
      Grant grant,
      LocalDate from,
      @Nullable LocalDate to) {
    rights(actor).mustCover(grant);
    AccountNames.mustBeGood(name, displayName);
    var password = passwords.temporary();
    var id = accounts.insert(name, displayName, passwords.encode(password), true);
    record(
        actor,
        "access.create-account",
        id,
        "Tạo tài khoản “" + displayName + "”",
        Map.of(),
        Map.of("Tên đăng nhập", name, "Tên hiển thị", displayName));
    addGrant(actor, id, grant, from, to);
    return new Handover(id, password);
  }

  /** Makes an account of the demonstration: no password, one click on the sign-in page. */
  @Transactional
  public AccountId createForDemonstration(
      String name,
      String displayName,
      List<Grant> grants,
      LocalDate from,
      String group,
      int order) {
    AccountNames.mustBeGood(name, displayName);
    var id = accounts.insert(name, displayName, null, false);
    accounts.markDemonstration(id, group, order);
    record(
        Actor.SYSTEM,
        "access.create-account",
        id,
        "Tạo tài khoản trình diễn “" + displayName + "”",
        Map.of(),
        Map.of("Tên đăng nhập", name, "Nhóm", group));
    grants.forEach(g -> accounts.grant(id, g, from, null));
    return id;
  }

  /** Changes the office an account is shown by. */
  @Transactional
  public void rename(Actor actor, AccountId id, String displayName, int version) {
    var before = mustManage(actor, id);
    AccountNames.officeMustBeGood(displayName);
    accounts.rename(id, displayName, version);
    record(
        actor,
        "access.rename-account",
        id,
        "Đổi tên hiển thị của tài khoản " + before.name(),
        Map.of("Tên hiển thị", before.displayName()),
        Map.of("Tên hiển thị", displayName));
  }

  /** Grants a role from one day to another, both included; without a last day it lasts. */
  @Transactional
  public void grant(
      Actor actor, AccountId id, Grant grant, LocalDate from, @Nullable LocalDate to) {
    mustManage(actor, id);
    rights(actor).mustCover(grant);
    addGrant(actor, id, grant, from, to);
  }

  /** Takes a role back at once. */
  @Transactional
  public void revoke(Actor actor, AccountId id, long grant) {
    var held =
        mustManage(actor, id).grants().stream()
            .filter(h -> h.id() == grant && !h.revoked())
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("grant " + grant));
    if (held.grant().role() == Role.ADMIN) {
      mustLeaveAnAdministrator(held.holds(today()));
    }
    accounts.revoke(id, grant);
    record(actor, "access.revoke", id, "Thu hồi vai trò", described(held.grant()), Map.of());
  }

  /** Disables an account and ends its sessions, or enables it again. */
  @Transactional
  public void disable(Actor actor, AccountId id, boolean disabled) {
    var account = mustManage(actor, id);
    if (disabled && id.equals(actor.account())) {
      throw Refused.because("Bạn không thể tự khóa tài khoản của mình. Hãy nhờ quản trị khác.");
    }
    if (disabled && !account.disabled()) {
      mustLeaveAnAdministrator(
          account.grants().stream()
              .anyMatch(h -> h.grant().role() == Role.ADMIN && h.holds(today())));
      accounts.throwOut(id);
    }
    accounts.disable(id, disabled);
    record(
        actor,
        disabled ? "access.disable-account" : "access.enable-account",
        id,
        (disabled ? "Khóa tài khoản " : "Mở khóa tài khoản ") + account.name(),
        Map.of(),
        Map.of());
  }

  /** Gives a new password to hand over, ends all sessions and voids the tokens. */
  @Transactional
  public Handover resetPassword(Actor actor, AccountId id) {
    var account = mustManage(actor, id);
    var password = passwords.temporary();
    accounts.password(id, passwords.encode(password), true);
    accounts.throwOut(id);
    record(
        actor,
        "access.reset-password",
        id,
        "Đặt lại mật khẩu của tài khoản " + account.name(),
        Map.of(),
        Map.of());
    return new Handover(id, password);
  }

  /** Ends all sessions of an account and voids its tokens. */
  @Transactional
  public void endSessions(Actor actor, AccountId id) {
    var account = mustManage(actor, id);
    accounts.throwOut(id);
    record(
        actor,
        "access.end-sessions",
        id,
        "Kết thúc mọi phiên làm việc của tài khoản " + account.name(),
        Map.of(),
        Map.of());
  }

  private void addGrant(
      Actor actor, AccountId id, Grant grant, LocalDate from, @Nullable LocalDate to) {
    if (to != null && to.isBefore(from)) {
      throw Refused.at("den", "Ngày cuối phải từ ngày đầu trở đi. Hãy nhập lại.");
    }
    try {
      accounts.grant(id, grant, from, to);
    } catch (DataIntegrityViolationException e) {
      throw Refused.at(
          "vai-tro", "Tài khoản đã có vai trò này trong thời gian đó. Hãy xem danh sách bên trên.");
    }
    record(actor, "access.grant", id, "Giao vai trò", Map.of(), described(grant, from, to));
  }

  private void mustLeaveAnAdministrator(boolean isOne) {
    if (isOne && accounts.administrators(today()) <= 1) {
      throw Refused.because(
          "Phải còn ít nhất một quản trị hệ thống. Hãy giao vai trò này cho tài khoản khác trước.");
    }
  }

  private Account mustManage(Actor actor, AccountId id) {
    var account = accounts.get(id);
    rights(actor).mustCoverAll(account.everGranted());
    return account;
  }

  private AccountRights rights(Actor actor) {
    return new AccountRights(actor, places.on(today()));
  }

  private Map<String, String> described(Grant grant) {
    return Map.of("Vai trò", grant.role().vi(), "Phạm vi", places.on(today()).name(grant));
  }

  private Map<String, String> described(Grant grant, LocalDate from, @Nullable LocalDate to) {
    var values = new java.util.LinkedHashMap<>(described(grant));
    values.put("Từ ngày", Vi.date(from));
    values.put("Đến ngày", to == null ? "không thời hạn" : Vi.date(to));
    return values;
  }

  private LocalDate today() {
    return Vi.day(clock.instant());
  }

  private void record(
      Actor actor,
      String action,
      AccountId id,
      String sentence,
      Map<String, String> before,
      Map<String, String> after) {
    events.publishEvent(
        Change.by(actor, action).on("account", id).saying(sentence).before(before).after(after));
  }
}
