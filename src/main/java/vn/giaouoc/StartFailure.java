package vn.giaouoc;

import java.net.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Says in one Vietnamese line why the program did not start. */
final class StartFailure {

  private StartFailure() {}

  static String sentence(Throwable failure) {
    Throwable cause = failure;
    while (true) {
      if (cause instanceof PortInUseException port) {
        return "Cổng "
            + port.getPort()
            + " đang được chương trình khác dùng. Hãy chọn cổng khác, ví dụ: --server.port=8090";
      }
      if (cause instanceof BindException) {
        return "Không mở được cổng mạng: " + cause.getMessage();
      }
      if (cause.getCause() == null) {
        var message = cause.getMessage();
        return "Không khởi động được: "
            + (message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse(""));
      }
      cause = cause.getCause();
    }
  }
}
