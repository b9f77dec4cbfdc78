package vn.giaouoc.access.web;

import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.access.Account;
import vn.giaouoc.access.PlaceBook;
import vn.giaouoc.shared.web.Form;

/**
 * The page of one account.
 *
 * @param own whether it is the reader's own, which he cannot disable
 */
public record AccountPage(
    String path,
    String name,
    String displayName,
    boolean disabled,
    boolean mustChange,
    boolean own,
    List<HeldRow> grants,
    Form rename,
    GrantForm grant) {

  static AccountPage of(
      Account account,
      PlaceBook places,
      LocalDate today,
      Form rename,
      GrantForm grant,
      boolean own) {
    return new AccountPage(
        "/quan-tri/tai-khoan/" + account.id(),
        account.name(),
        account.displayName(),
        account.disabled(),
        account.mustChange(),
        own,
        account.grants().stream().map(h -> HeldRow.of(h, places, today)).toList(),
        rename,
        grant);
  }
}
