package vn.giaouoc.shared.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.http.server.RequestPath;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * The words of a route or of an address, by their places.
 *
 * @param words of a route: empty where an address may say anything
 * @param open a route of any length, or of several patterns
 */
record RouteWords(List<String> words, boolean open) {

  /** Of a route. */
  static RouteWords of(RequestMappingInfo route) {
    var patterns = route.getPatternValues();
    var pattern = String.join(" ", patterns);
    return new RouteWords(
        Arrays.stream(pattern.split("/"))
            .filter(word -> !word.isEmpty())
            .map(word -> word.matches(".*[{*?].*") ? "" : word)
            .toList(),
        patterns.size() != 1 || pattern.contains("**") || pattern.contains("{*"));
  }

  /** Of an address that somebody asks for. */
  static RouteWords of(RequestPath address) {
    return new RouteWords(
        address.pathWithinApplication().elements().stream()
            .filter(PathSegment.class::isInstance)
            .map(segment -> ((PathSegment) segment).valueToMatch())
            .toList(),
        false);
  }

  /** False only where this address can't be meant by this route. */
  boolean mayMean(RouteWords address) {
    if (open) {
      return true;
    }
    if (words.size() != address.words.size()) {
      return false;
    }
    for (int i = words.size() - 1; i >= 0; i--) {
      var word = words.get(i);
      if (!word.isEmpty() && !word.equals(address.words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
