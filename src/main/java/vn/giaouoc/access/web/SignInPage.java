package vn.giaouoc.access.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.giaouoc.access.SignInService.Offered;
import vn.giaouoc.shared.web.Form;

/**
 * The sign-in page.
 *
 * @param next where to go on to, or empty
 * @param kept whether something typed before the session went is kept
 * @param groups the accounts of the demonstration; empty in earnest
 */
public record SignInPage(Form form, String next, boolean kept, List<Group> groups) {

  /** The accounts of one bloc. */
  public record Group(String title, List<Entry> entries) {}

  /** One account, one click. */
  public record Entry(String account, String displayName) {}

  static List<Group> groups(List<Offered> offered) {
    var groups = new LinkedHashMap<String, List<Entry>>();
    for (var account : offered) {
      groups
          .computeIfAbsent(account.group(), _ -> new ArrayList<>())
          .add(new Entry(account.account().toString(), account.displayName()));
    }
    return groups.entrySet().stream().map(g -> new Group(g.getKey(), g.getValue())).toList();
  }
}
