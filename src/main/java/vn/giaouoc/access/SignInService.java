package vn.giaouoc.access;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Change;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;

/** Coming in and going out. Each time is an entry of the log. */
@Service
public class SignInService {

  private record Known(AccountId id, String displayName, @Nullable String hash) {}

  /** An account of the demonstration, as the sign-in page lists it. */
  public record Offered(AccountId account, String group, String displayName) {}

  private final JdbcClient jdbc;
  private final Passwords passwords;
  private final SignInLimit limit;
  private final Installation installation;
  private final ApplicationEventPublisher events;

  SignInService(
      JdbcClient jdbc,
      Passwords passwords,
      SignInLimit limit,
      Installation installation,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.limit = limit;
    this.installation = installation;
    this.events = events;
  }

  /**
   * The account of this name and password. Whatever is wrong with them, it is refused with one and
   * the same sentence; after several failures one must wait.
   *
   * @param address the network address it comes from
   */
  @Transactional(noRollbackFor = Refused.class)
  public AccountId signIn(String typedName, String password, String address) {
    var name = Vi.clean(typedName).toLowerCase(Locale.ROOT);
    name = name.substring(0, Math.min(name.length(), 80));
    limit.mustNotWait(name, address);
    var known = known(name);
    // An unknown name costs the same time as a wrong password.
    var matches = passwords.matches(password, known.map(Known::hash).orElse(null));
    if (known.isEmpty() || !matches) {
      limit.failed(name, address);
      failed(known, address);
      throw Refused.because("Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra rồi nhập lại.");
    }
    limit.succeeded(name);
    return in(known.get(), address, "Đăng nhập");
  }

  /** Signs in to an account of the demonstration without a password; not there in earnest. */
  @Transactional
  public AccountId signInToDemonstration(AccountId id, String address) {
    var known =
        installation.demonstration()
            ? one(
                "select id, display_name, null as password_hash from access.account"
                    + " where id = :key and demo_group is not null and not disabled",
                id.value())
            : Optional.<Known>empty();
    return in(
        known.orElseThrow(() -> new NoSuchElementException("no demonstration account " + id)),
        address,
        "Đăng nhập bản trình diễn");
  }

  /** The accounts offered on the sign-in page, by group; none outside the demonstration. */
  @Transactional(readOnly = true)
  public List<Offered> offered() {
    if (!installation.demonstration()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select id, demo_group, display_name from access.account
            where demo_group is not null and not disabled order by demo_order, demo_group, id
            """)
        .query(
            (rs, _) -> new Offered(new AccountId(rs.getLong(1)), rs.getString(2), rs.getString(3)))
        .list();
  }

  /** Records that somebody went out. */
  @Transactional
  public void signOut(Actor actor) {
    if (actor.account() != null) {
      events.publishEvent(
          Change.by(actor, "access.sign-out").on("account", actor.account()).saying("Đăng xuất"));
    }
  }

  private AccountId in(Known known, String address, String sentence) {
    var actor = new Actor(known.id(), known.displayName(), Set.of());
    events.publishEvent(
        Change.by(actor, "access.sign-in")
            .on("account", known.id())
            .saying(sentence + " từ địa chỉ " + address));
    return known.id();
  }

  /** The name typed is not kept when there is no such account: it may be a slipped password. */
  private void failed(Optional<Known> known, String address) {
    var whom = known.map(Known::displayName).orElse("Người chưa đăng nhập");
    var actor = new Actor(known.map(Known::id).orElse(null), whom, Set.of());
    events.publishEvent(
        Change.by(actor, "access.sign-in-failed")
            .on("account", known.map(k -> k.id().toString()).orElse(""))
            .saying(
                known.isEmpty()
                    ? "Đăng nhập không thành công từ địa chỉ " + address + ": tên không có"
                    : "Đăng nhập không thành công từ địa chỉ " + address));
  }

  private Optional<Known> known(String name) {
    return one(
        "select id, display_name, password_hash from access.account"
            + " where name = :key and not disabled",
        name);
  }

  private Optional<Known> one(String sql, Object key) {
    return jdbc.sql(sql)
        .param("key", key)
        .query((rs, _) -> new Known(new AccountId(rs.getLong(1)), rs.getString(2), rs.getString(3)))
        .optional();
  }
}
