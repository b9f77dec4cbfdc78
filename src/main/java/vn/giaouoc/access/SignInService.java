package vn.giaouoc.access;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.giaouoc.shared.AccountId;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.shared.Vi;

/** Signing in with name and password. */
@Service
public class SignInService {

  private record Known(AccountId id, @Nullable String hash) {}

  private final JdbcClient jdbc;
  private final PasswordEncoder passwords;
  private final String nobodys;

  SignInService(JdbcClient jdbc, PasswordEncoder passwords) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.nobodys = encoded(passwords, "nobody has this password");
  }

  /** The account of this name and password; refused with one and the same sentence otherwise. */
  @Transactional
  public AccountId signIn(String typedName, String password) {
    var known = known(Vi.clean(typedName).toLowerCase(Locale.ROOT));
    var hash = known.map(Known::hash).orElse(null);
    // An unknown name costs the same time as a wrong password.
    var matches = passwords.matches(password, hash == null ? nobodys : hash);
    if (known.isEmpty() || hash == null || !matches) {
      throw Refused.because("Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra rồi nhập lại.");
    }
    return known.get().id();
  }

  private Optional<Known> known(String name) {
    return jdbc.sql(
            "select id, password_hash from access.account where name = :name and not disabled")
        .param("name", name)
        .query((rs, n) -> new Known(new AccountId(rs.getLong(1)), rs.getString(2)))
        .optional();
  }

  private static String encoded(PasswordEncoder passwords, String password) {
    return java.util.Objects.requireNonNull(passwords.encode(password));
  }
}
