package vn.giaouoc.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.web.WebContext;

/**
 * Finds out once a request who acts. An actor that server code has already put into the request is
 * taken as it is.
 */
abstract class ActorFilter extends OncePerRequestFilter {

  /** The actor of this request, or null for a stranger. */
  abstract @Nullable Actor find(HttpServletRequest request);

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var present = (Actor) request.getAttribute(Actor.class.getName());
    var actor = present == null ? find(request) : present;
    if (actor != null) {
      WebContext.signIn(request, actor);
      SecurityContextHolder.setContext(new SecurityContextImpl(new ActorAuthentication(actor)));
    }
    chain.doFilter(request, response);
  }
}
