package vn.giaouoc.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends a stranger to the sign-in page, and remembers in its address where he wanted to go. */
final class SignInEntryPoint implements AuthenticationEntryPoint {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    var target = UriComponentsBuilder.fromPath(request.getContextPath() + "/dang-nhap");
    if (request.getMethod().equals("GET")) {
      var query = request.getQueryString();
      var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
      target.queryParam("tiep", "{wanted}");
      send(request, response, target.encode().buildAndExpand(wanted).toUriString());
    } else {
      send(request, response, target.toUriString());
    }
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, String location) {
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Redirect", location);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", location);
  }
}
