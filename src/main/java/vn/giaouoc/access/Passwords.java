package vn.giaouoc.access;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Refused;

/**
 * How passwords are kept and judged: Argon2id, 16 MiB and two passes each. A password is compared
 * in NFC, so that “ế” typed on any keyboard is the same.
 */
@Component
class Passwords {

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private final Argon2PasswordEncoder encoder =
      Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
  private final SecureRandom random = new SecureRandom();
  private final String nobodys = encode(temporary());

  /** What is stored of the password. */
  String encode(String password) {
    return Objects.requireNonNull(encoder.encode(nfc(password)));
  }

  /** Whether it is the password; takes the same time when there is none stored. */
  boolean matches(String password, @Nullable String stored) {
    var same = encoder.matches(nfc(password), stored == null ? nobodys : stored);
    return same && stored != null;
  }

  /** A password to hand over once: three groups of four, about 59 bits. */
  String temporary() {
    var password = new StringBuilder();
    for (var i = 0; i < 12; i++) {
      if (i > 0 && i % 4 == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }

  /** Refuses a password that is too easy to guess; the sentence belongs to that field. */
  static void mustBeGood(String field, String password, String name) {
    var length = password.codePointCount(0, password.length());
    if (length < 10) {
      throw Refused.at(
          field,
          "Mật khẩu phải có ít nhất 10 ký tự; nên dùng một câu dễ nhớ. Mật khẩu vừa nhập có "
              + length
              + " ký tự.");
    }
    if (length > 200) {
      throw Refused.at(field, "Mật khẩu dài nhất 200 ký tự. Hãy rút ngắn lại.");
    }
    var plain = password.toLowerCase(Locale.ROOT);
    if (plain.contains(name) || password.chars().distinct().count() < 5) {
      throw Refused.at(
          field,
          "Mật khẩu này dễ đoán: không dùng tên đăng nhập, không lặp lại vài ký tự. Hãy đặt mật"
              + " khẩu khác.");
    }
  }

  private static String nfc(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}
