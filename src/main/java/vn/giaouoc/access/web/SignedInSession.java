package vn.giaouoc.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import vn.giaouoc.shared.AccountId;

/**
 * The session of somebody signed in: it holds the account's id and nothing of its rights, so that a
 * revoked grant is gone with the next request.
 */
final class SignedInSession {

  private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  private SignedInSession() {}

  /** Begins a new session; whatever the old one held, its id and its form token are void. */
  static void begin(HttpServletRequest request, AccountId account, Duration timeout) {
    end(request);
    var session = request.getSession();
    session.setMaxInactiveInterval((int) timeout.toSeconds());
    session.setAttribute(ACCOUNT, account.toString());
  }

  /** Ends the session, if there is one. */
  static void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** The account signed in, or null in a stranger's session. */
  static @Nullable AccountId account(HttpSession session) {
    return session.getAttribute(ACCOUNT) instanceof String id ? AccountId.of(id) : null;
  }
}
