package vn.giaouoc.access.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import vn.giaouoc.shared.Actor;

/** Tells Spring Security that somebody is signed in. Rights are never asked of it. */
final class ActorAuthentication extends AbstractAuthenticationToken {

  private final transient Actor actor;

  ActorAuthentication(Actor actor) {
    super(List.of());
    this.actor = actor;
    setAuthenticated(true);
  }

  @Override
  public Object getPrincipal() {
    return actor;
  }

  @Override
  public @Nullable Object getCredentials() {
    return null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActorAuthentication that && actor.equals(that.actor);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(actor);
  }
}
