package vn.giaouoc.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.util.UriComponentsBuilder;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.web.WebContext;

/**
 * What happens to a request without a session, or with a form of an older one. A stranger is sent
 * to the sign-in page, and what he typed is kept; a form from elsewhere is refused.
 */
final class LostSession implements AuthenticationEntryPoint, AccessDeniedHandler {

  static final String TOO_LONG_OPEN =
      "Trang này đã mở quá lâu nên biểu mẫu hết hiệu lực. Hãy nhập và gửi lại.";
  static final String NOT_KEPT =
      "Phiên làm việc đã hết hạn và nội dung bạn vừa gửi không giữ lại được (quá 200 KB, hoặc có"
          + " mật khẩu). Hãy đăng nhập rồi nhập lại.";

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
      var query = request.getQueryString();
      var wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
      go(
          request,
          response,
          UriComponentsBuilder.fromPath("/dang-nhap")
              .queryParam("tiep", "{wanted}")
              .encode()
              .buildAndExpand(wanted)
              .toUriString());
    } else if (SameOrigin.is(request)) {
      keep(request, response, "/dang-nhap");
    } else {
      go(request, response, "/dang-nhap");
    }
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    var path = LocalAddress.path(request);
    if (!SameOrigin.is(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (path.startsWith("/dang-nhap")) {
      WebContext.say(request, TOO_LONG_OPEN);
      go(request, response, path);
    } else if (path.equals("/dang-xuat") || path.startsWith("/gui-tiep")) {
      go(request, response, "/");
    } else {
      var signedIn = request.getAttribute(Actor.class.getName()) != null;
      keep(request, response, signedIn ? "/gui-tiep" : "/dang-nhap");
    }
  }

  private static void keep(HttpServletRequest request, HttpServletResponse response, String then) {
    // a script keeps what was typed on its page; sent again it would answer with no page
    var accept = request.getHeader("Accept");
    if (accept != null && accept.startsWith("application/json")) {
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    var kept = KeptPost.of(request);
    if (kept == null) {
      WebContext.say(request, NOT_KEPT);
      go(request, response, then.equals("/gui-tiep") ? "/" : then);
    } else {
      kept.store(request.getSession());
      go(request, response, then);
    }
  }

  private static void go(HttpServletRequest request, HttpServletResponse response, String path) {
    var location = request.getContextPath() + path;
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Redirect", location);
      return;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", location);
  }
}
