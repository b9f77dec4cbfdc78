package vn.giaouoc.access.web;

import java.time.LocalDate;
import java.util.List;
import vn.giaouoc.access.Account;
import vn.giaouoc.access.OwnSessions;
import vn.giaouoc.access.PlaceBook;
import vn.giaouoc.shared.Vi;

/** The page of one's own account. */
public record OwnAccountPage(
    String name,
    String displayName,
    boolean hasPassword,
    List<HeldRow> grants,
    List<SessionRow> sessions) {

  /** One session under way. */
  public record SessionRow(
      String handle, String device, String address, String since, String seen, boolean current) {}

  static OwnAccountPage of(
      Account account,
      PlaceBook places,
      LocalDate today,
      boolean hasPassword,
      List<OwnSessions.Open> sessions) {
    return new OwnAccountPage(
        account.name(),
        account.displayName(),
        hasPassword,
        account.grants().stream()
            .filter(h -> h.holds(today))
            .map(h -> HeldRow.of(h, places, today))
            .toList(),
        sessions.stream()
            .map(s ->
                new SessionRow(
                    s.handle(),
                    s.device(),
                    s.address(),
                    Vi.time(s.since()),
                    Vi.time(s.lastSeen()),
                    s.current()))
            .toList());
  }
}
