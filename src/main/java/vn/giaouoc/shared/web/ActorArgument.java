package vn.giaouoc.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.NotAllowed;

/** Gives a controller the {@link Actor} who is signed in. */
@Component
class ActorArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Actor.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    var servlet = request.getNativeRequest(HttpServletRequest.class);
    var actor = servlet == null ? null : servlet.getAttribute(Actor.class.getName());
    if (actor == null) {
      throw new NotAllowed("not signed in");
    }
    return actor;
  }
}
