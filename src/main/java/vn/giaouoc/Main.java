package vn.giaouoc;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.giaouoc.cli.Launcher;
import vn.giaouoc.cli.RootCommand;

/** Where the program starts: reads the command line and does what it says. */
public final class Main {

  private Main() {}

  /**
   * Starts the program; the exit code is 0 (done), 1 (failed, or something found) or 2 (misused).
   */
  public static void main(String[] args) {
    var code = RootCommand.line(new SpringLauncher()).execute(args);
    if (code != RootCommand.STAYS_UP) {
      System.exit(code);
    }
  }

  /** Starts the Spring application for the commands that need it. */
  private static final class SpringLauncher implements Launcher {

    @Override
    public void serve(boolean demonstration, List<String> options) {
      var app = new SpringApplication(GiaoUocApplication.class);
      if (demonstration) {
        app.setAdditionalProfiles("demo");
      }
      app.setLogStartupInfo(false);
      run(app, demonstration ? inDemoFolder(options) : options);
    }

    @Override
    public ConfigurableApplicationContext open(boolean demonstration, List<String> options) {
      var app = new SpringApplication(GiaoUocApplication.class);
      app.setLogStartupInfo(false);
      if (demonstration) {
        app.setAdditionalProfiles("demo");
      }
      var all = new ArrayList<>(demonstration ? inDemoFolder(options) : options);
      // No port is opened: a command works on the data and ends.
      all.add("--server.port=-1");
      all.add("--giaouoc.command=true");
      return run(app, all);
    }

    private static ConfigurableApplicationContext run(SpringApplication app, List<String> options) {
      try {
        return app.run(options.toArray(String[]::new));
      } catch (RuntimeException e) {
        throw new IllegalStateException(StartFailure.sentence(e), e);
      }
    }

    /** The demonstration lives in a folder of its own beside the real data. */
    private static List<String> inDemoFolder(List<String> options) {
      var key = "--giaouoc.data=";
      var given =
          options.stream().filter(o -> o.startsWith(key)).map(o -> o.substring(key.length()));
      var base =
          given
              .findFirst()
              .or(() -> Optional.ofNullable(System.getenv("GIAOUOC_DATA")))
              .orElse("./data");
      var all = new ArrayList<>(options);
      all.removeIf(o -> o.startsWith(key));
      all.add(key + Path.of(base, "demo"));
      return all;
    }
  }
}
