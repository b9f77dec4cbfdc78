package vn.giaouoc.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.giaouoc.shared.Actor;

/** What every page needs of the request around it: who is signed in, the form token, the path. */
public final class WebContext {

  static final String DONE = "giaouoc.done";

  private final HttpServletRequest request;

  private WebContext(HttpServletRequest request) {
    this.request = request;
  }

  /** The context of the request under way. */
  public static WebContext current() {
    var attributes = RequestContextHolder.getRequestAttributes();
    if (attributes instanceof ServletRequestAttributes servlet) {
      return new WebContext(servlet.getRequest());
    }
    throw new IllegalStateException("no web request under way");
  }

  /** Keeps the actor for this request. Called once a request by the sign-in filter. */
  public static void signIn(HttpServletRequest request, Actor actor) {
    request.setAttribute(Actor.class.getName(), actor);
  }

  /** Keeps a sentence for the next page of this browser, shown once; opens a session. */
  public static void say(HttpServletRequest request, String sentence) {
    request.getSession().setAttribute(DONE, sentence);
  }

  /** Keeps the form that was refused for the page that is shown again. */
  static void refuse(HttpServletRequest request, @Nullable Form form) {
    request.setAttribute(Form.class.getName(), form);
  }

  /** The form that was refused and is shown again, or null. */
  public @Nullable Form refused() {
    return (Form) request.getAttribute(Form.class.getName());
  }

  /** Who is signed in, or null on a public page. */
  public @Nullable Actor actor() {
    return (Actor) request.getAttribute(Actor.class.getName());
  }

  /** The hidden token of every form; asking for it opens a session. */
  public String csrf() {
    var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return token == null ? "" : token.getToken();
  }

  /** The sentence that says what was just done, once. */
  public @Nullable String done() {
    var session = request.getSession(false);
    if (session == null) {
      return null;
    }
    var sentence = (String) session.getAttribute(DONE);
    if (sentence != null) {
      session.removeAttribute(DONE);
    }
    return sentence;
  }

  /** The path asked for, for example {@code /khoi/1}. */
  public String path() {
    return request.getRequestURI();
  }

  /** Whether this program shows the demonstration's data. */
  public boolean demonstration() {
    return Boolean.TRUE.equals(request.getServletContext().getAttribute("giaouoc.demo"));
  }
}
