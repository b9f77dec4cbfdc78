package vn.giaouoc.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.giaouoc.shared.ReadMemo;

/** Lets a page that is only shown ask every question of the database once ({@link ReadMemo}). */
class ReadOnce implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getMethod().equals("GET")) {
      ReadMemo.open();
    }
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception problem) {
    ReadMemo.close();
  }
}
