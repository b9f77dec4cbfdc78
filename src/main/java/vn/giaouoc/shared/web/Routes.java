package vn.giaouoc.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds the method for an address as Spring does, but asks only the routes whose fixed words stand
 * at the same places: asking all of them, hundreds, took more time than most pages themselves.
 */
final class Routes extends RequestMappingHandlerMapping {

  private static final String WORDS = Routes.class.getName() + ".words";

  private final Map<RequestMappingInfo, RouteWords> words = new ConcurrentHashMap<>();

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(
      RequestMappingInfo route, HttpServletRequest request) {
    return words.computeIfAbsent(route, RouteWords::of).mayMean(words(request))
        ? super.getMatchingMapping(route, request)
        : null;
  }

  private static RouteWords words(HttpServletRequest request) {
    if (request.getAttribute(WORDS) instanceof RouteWords known) {
      return known;
    }
    var words = RouteWords.of(ServletRequestPathUtils.getParsedRequestPath(request));
    request.setAttribute(WORDS, words);
    return words;
  }
}
