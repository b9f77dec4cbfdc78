package vn.giaouoc;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Prints the address to open, last of all. */
@Component
class ReadyLine {

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void ready(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null
        && web.getWebServer().getPort() > 0) {
      var demonstration = event.getApplicationContext().getEnvironment().matchesProfiles("demo");
      System.out.printf(
          "%nGiao Ước%s đang chạy. Mở trình duyệt tại http://localhost:%d – nhấn Ctrl+C để dừng.%n",
          demonstration ? " (bản trình diễn)" : "", web.getWebServer().getPort());
    }
  }
}
