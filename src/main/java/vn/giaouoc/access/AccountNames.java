package vn.giaouoc.access;

import java.util.regex.Pattern;
import vn.giaouoc.shared.Refused;

/** How an account may be called. */
final class AccountNames {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,79}");

  private AccountNames() {}

  /** Refuses a name or an office that cannot be. */
  static void mustBeGood(String name, String displayName) {
    if (!NAME.matcher(name).matches()) {
      throw Refused.at(
          "ten",
          "Tên đăng nhập gồm 2 đến 80 chữ thường không dấu, chữ số, dấu chấm, gạch hoặc @, ví dụ"
              + " chuyenvien.baodaknong. Hãy nhập lại.");
    }
    officeMustBeGood(displayName);
  }

  /** Refuses an office that cannot be. */
  static void officeMustBeGood(String displayName) {
    if (displayName.isEmpty() || displayName.length() > 200) {
      throw Refused.at("ten-hien-thi", "Hãy nhập tên hiển thị, nhiều nhất 200 ký tự.");
    }
  }
}
