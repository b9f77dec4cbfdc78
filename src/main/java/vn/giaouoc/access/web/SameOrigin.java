package vn.giaouoc.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whether a browser says that a page of this program made the request. */
final class SameOrigin {

  private SameOrigin() {}

  static boolean is(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    var origin = request.getHeader("Origin");
    if (origin == null) {
      return false;
    }
    try {
      var from = URI.create(origin);
      var host = request.getHeader("Host");
      return host != null && host.equals(from.getRawAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
