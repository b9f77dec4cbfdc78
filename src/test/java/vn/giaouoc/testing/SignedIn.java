package vn.giaouoc.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.web.WebContext;

/**
 * Signs a test's request in as any actor, whether or not there is such an account, and gives a post
 * its form token: {@code mvc.perform(post("/x").with(signedIn(actor)))}.
 */
public final class SignedIn {

  private SignedIn() {}

  /** The request is this actor's. */
  public static RequestPostProcessor signedIn(Actor actor) {
    return request -> {
      WebContext.signIn(request, actor);
      return csrf().postProcessRequest(request);
    };
  }
}
