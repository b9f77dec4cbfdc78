package vn.giaouoc.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.web.servlet.HandlerInterceptor;

/** Whoever was handed a password chooses his own before he sees anything else. */
final class PasswordFirst implements HandlerInterceptor {

  static final String MUST_CHANGE = "giaouoc.must-change";

  private static final Set<String> ALLOWED = Set.of("/tai-khoan/mat-khau", "/dang-xuat", "/error");

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getAttribute(MUST_CHANGE) == null
        || ALLOWED.contains(LocalAddress.path(request))
        || LocalAddress.path(request).startsWith("/tinh/")) {
      return true;
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + "/tai-khoan/mat-khau");
    return false;
  }
}
