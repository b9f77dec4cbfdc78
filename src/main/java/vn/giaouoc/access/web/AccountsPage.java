package vn.giaouoc.access.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.giaouoc.access.Account;
import vn.giaouoc.access.PlaceBook;
import vn.giaouoc.shared.Vi;

/**
 * The list of accounts.
 *
 * @param words what was searched for
 * @param previous the address of the page before, or empty
 * @param next the address of the page after, or empty
 */
public record AccountsPage(
    String words, String count, List<Row> rows, String previous, String next) {

  private static final int SIZE = 100;

  /** One account. */
  public record Row(
      String href, String name, String displayName, String roles, String state, String tone) {}

  static AccountsPage of(
      List<Account> accounts, PlaceBook places, LocalDate today, String words, int page) {
    var wanted = fold(words);
    var rows =
        accounts.stream()
            .map(a -> row(a, places, today))
            .filter(r -> fold(r.name() + " " + r.displayName() + " " + r.roles()).contains(wanted))
            .toList();
    var last = Math.max(1, (rows.size() + SIZE - 1) / SIZE);
    var here = Math.min(Math.max(page, 1), last);
    return new AccountsPage(
        words,
        Vi.count(rows.size()),
        rows.subList((here - 1) * SIZE, Math.min(here * SIZE, rows.size())),
        here > 1 ? address(words, here - 1) : "",
        here < last ? address(words, here + 1) : "");
  }

  private static Row row(Account account, PlaceBook places, LocalDate today) {
    var roles =
        account.grants().stream()
            .filter(h -> h.holds(today))
            .map(h -> h.grant().role().vi() + " – " + places.name(h.grant()))
            .collect(Collectors.joining("; "));
    var state = account.disabled() ? "Đã khóa" : roles.isEmpty() ? "Chưa có vai trò" : "Đang dùng";
    return new Row(
        "/quan-tri/tai-khoan/" + account.id(),
        account.name(),
        account.displayName(),
        roles,
        state,
        account.disabled() ? "bad" : roles.isEmpty() ? "warn" : "ok");
  }

  private static String address(String words, int page) {
    return "/quan-tri/tai-khoan?trang="
        + page
        + "&tim="
        + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String fold(String text) {
    return java.text.Normalizer.normalize(text.strip(), java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .toLowerCase(Locale.ROOT);
  }
}
