package vn.giaouoc.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What happens before every page. */
@Configuration
class PageConfiguration implements WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new PasswordFirst());
    registry.addInterceptor(new KeptPostSent());
  }

  /** Forgets what was kept once it is sent again. */
  private static final class KeptPostSent implements HandlerInterceptor {

    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      if (request.getMethod().equals("POST")
          && request.getParameter(KeptPostController.SENT_AGAIN) != null) {
        KeptPost.forget(request);
      }
      return true;
    }
  }
}
