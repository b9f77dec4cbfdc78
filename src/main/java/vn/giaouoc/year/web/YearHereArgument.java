package vn.giaouoc.year.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.shared.NotAllowed;
import vn.giaouoc.year.YearAccess;
import vn.giaouoc.year.YearHere;

/** Gives a controller under {@code /khoi/{bloc}/nam/{year}} the {@link YearHere} of the address. */
@Component
class YearHereArgument implements HandlerMethodArgumentResolver {

  private final YearAccess access;

  YearHereArgument(YearAccess access) {
    this.access = access;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == YearHere.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    var servlet = request.getNativeRequest(HttpServletRequest.class);
    if (servlet == null) {
      throw new IllegalStateException("no servlet request");
    }
    if (!(servlet.getAttribute(Actor.class.getName()) instanceof Actor actor)) {
      throw new NotAllowed("not signed in");
    }
    return access.here(actor, new BlocId(number(servlet, "bloc")), (int) number(servlet, "year"));
  }

  private static long number(HttpServletRequest request, String name) {
    var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    var text = variables instanceof Map<?, ?> map ? map.get(name) : null;
    if (text instanceof String digits && digits.matches("\\d{1,9}")) {
      return Long.parseLong(digits);
    }
    throw new NoSuchElementException("no " + name + " in " + request.getRequestURI());
  }
}
