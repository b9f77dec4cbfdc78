package vn.giaouoc.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.access.Actors;
import vn.giaouoc.shared.Actor;

/** The actor of a page: the account of the session, with what it is granted today. */
final class SessionActorFilter extends ActorFilter {

  private final Actors actors;

  SessionActorFilter(Actors actors) {
    this.actors = actors;
  }

  @Override
  @Nullable Actor find(HttpServletRequest request) {
    var session = request.getSession(false);
    var id = session == null ? null : SignedInSession.account(session);
    if (session == null || id == null) {
      return null;
    }
    var present = actors.present(id);
    if (present.isEmpty()) {
      session.invalidate();
      return null;
    }
    if (present.get().mustChange()) {
      request.setAttribute(PasswordFirst.MUST_CHANGE, true);
    }
    return present.get().actor();
  }
}
