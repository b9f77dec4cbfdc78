package vn.giaouoc.bloc.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.giaouoc.bloc.BlocAccess;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;

/**
 * Asks of every address of the API inside a bloc whether the caller sees the bloc at all, before
 * anything of the body is read. Addresses of a year are asked by their {@code YearHere}.
 */
@Configuration
class BlocGate implements WebMvcConfigurer, HandlerInterceptor {

  private static final String BLOCS = "/api/v1/blocs";

  private final BlocAccess access;

  BlocGate(BlocAccess access) {
    this.access = access;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(this)
        .addPathPatterns(BLOCS + "/**")
        .excludePathPatterns(BLOCS + "/*/years/*/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    if (variables instanceof Map<?, ?> map
        && map.get("bloc") instanceof String bloc
        && bloc.matches("\\d{1,18}")
        && request.getAttribute(Actor.class.getName()) instanceof Actor actor) {
      access.mustSee(actor, BlocId.of(bloc));
    }
    return true;
  }
}
