package vn.giaouoc.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import vn.giaouoc.access.OwnSessions;
import vn.giaouoc.shared.AccountId;

/**
 * The session of somebody signed in: it holds the account's id and nothing of its rights, so that a
 * revoked grant is gone with the next request.
 */
@Component
class SignedInSession {

  private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  private final Duration timeout;

  SignedInSession(@Value("${giaouoc.session.timeout}") Duration timeout) {
    this.timeout = timeout;
  }

  /**
   * Begins a new session; the old one with its id and its form token is void. What was kept of an
   * expired session goes along.
   */
  void begin(HttpServletRequest request, HttpServletResponse response, AccountId account) {
    var kept = KeptPost.find(request);
    end(request);
    var session = request.getSession();
    session.setMaxInactiveInterval((int) timeout.toSeconds());
    session.setAttribute(ACCOUNT, account.toString());
    session.setAttribute(OwnSessions.DEVICE, Device.of(request.getHeader("User-Agent")));
    session.setAttribute(OwnSessions.ADDRESS, request.getRemoteAddr());
    if (kept != null) {
      kept.store(session);
    }
    var cookie = new Cookie(KeptPost.LAST_ACCOUNT, account.toString());
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
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
