package vn.giaouoc.access.web;

import java.util.Arrays;
import java.util.List;
import vn.giaouoc.access.AccountRights;
import vn.giaouoc.access.PlaceBook;
import vn.giaouoc.access.Places.Kind;
import vn.giaouoc.access.RoleScope;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Role;
import vn.giaouoc.shared.web.Form;
import vn.giaouoc.shared.web.Option;

/** The form that gives a role: only what the actor may give is offered. */
public record GrantForm(Form form, List<Option> roles, List<Option> places) {

  static GrantForm of(Form form, Actor actor, PlaceBook places) {
    var rights = new AccountRights(actor, places);
    rights.mustAny();
    var offered = rights.places();
    return new GrantForm(
        form,
        Arrays.stream(Role.values())
            .filter(role -> rights.mayGive(role))
            .map(role -> new Option(role.name(), role.vi() + scope(role)))
            .toList(),
        offered.stream()
            .map(p -> new Option(PlaceBook.key(p), p.kind().vi() + ": " + p.name()))
            .toList());
  }

  private static String scope(Role role) {
    var kinds = RoleScope.kinds(role);
    return kinds.isEmpty()
        ? ""
        : " (" + String.join(" hoặc ", kinds.stream().sorted().map(Kind::vi).toList()) + ")";
  }
}
