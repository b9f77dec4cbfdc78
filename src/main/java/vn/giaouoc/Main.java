package vn.giaouoc;

import java.util.List;
import org.springframework.boot.SpringApplication;

/** Where the program starts. */
public final class Main {

  private Main() {}

  /** Starts the program. */
  public static void main(String[] args) {
    var rest = List.of(args);
    var app = new SpringApplication(GiaoUocApplication.class);
    if (!rest.isEmpty() && rest.getFirst().equals("demo")) {
      app.setAdditionalProfiles("demo");
      rest = rest.subList(1, rest.size());
    }
    var context = app.run(rest.toArray(String[]::new));
    context.registerShutdownHook();
  }
}
