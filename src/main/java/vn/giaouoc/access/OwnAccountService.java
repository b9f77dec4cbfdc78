package vn.giaouoc.access;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.shared.Refused;

/** What everybody may do with the account of his own. */
@Service
public class OwnAccountService {

  private final AccountRepository accounts;
  private final Passwords passwords;
  private final SignInLimit limit;
  private final ApplicationEventPublisher events;

  OwnAccountService(
      AccountRepository accounts,
      Passwords passwords,
      SignInLimit limit,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.limit = limit;
    this.events = events;
  }

  /** The account of the actor. */
  @Transactional(readOnly = true)
  public Account own(Actor actor) {
    return accounts.get(id(actor));
  }

  /** Whether the account has a password at all; one of the demonstration has none. */
  @Transactional(readOnly = true)
  public boolean hasPassword(Actor actor) {
    return accounts.hash(id(actor)) != null;
  }

  /** Changes the password; every session and token of the account ends. */
  @Transactional(noRollbackFor = Refused.class)
  public void changePassword(Actor actor, String present, String future, String address) {
    var account = accounts.get(id(actor));
    limit.mustNotWait(account.name(), address);
    if (!passwords.matches(present, accounts.hash(account.id()))) {
      limit.failed(account.name(), address);
      throw Refused.at("mat-khau", "Mật khẩu hiện tại không đúng. Hãy nhập lại.");
    }
    if (present.equals(future)) {
      throw Refused.at("mat-khau-moi", "Mật khẩu mới phải khác mật khẩu hiện tại.");
    }
    Passwords.mustBeGood("mat-khau-moi", future, account.name());
    limit.succeeded(account.name());
    accounts.password(account.id(), passwords.encode(future), false);
    accounts.throwOut(account.id());
    events.publishEvent(
        Change.by(actor, "access.change-password")
            .on("account", account.id())
            .saying("Đổi mật khẩu của mình"));
  }

  private static AccountId id(Actor actor) {
    if (actor.account() == null) {
      throw new NotAllowed("the program has no account");
    }
    return actor.account();
  }
}
