package vn.giaouoc.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.access.Actors;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.Vi;

/** The actor of a page: the account of the session, with what it is granted today. */
final class SessionActorFilter extends ActorFilter {

  private final Actors actors;
  private final Clock clock;

  SessionActorFilter(Actors actors, Clock clock) {
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  @Nullable Actor find(HttpServletRequest request) {
    var session = request.getSession(false);
    var id = session == null ? null : SignedInSession.account(session);
    if (session == null || id == null) {
      return null;
    }
    var present = actors.on(Vi.day(clock.instant()), id);
    if (present.isEmpty()) {
      session.invalidate();
      return null;
    }
    return present.get().actor();
  }
}
