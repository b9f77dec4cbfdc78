package vn.giaouoc.cli;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application for a command. */
public interface Launcher {

  /** Starts the web application and leaves it running. */
  void serve(boolean demonstration, List<String> options);

  /** Starts the application without opening a port, on the data the options name. */
  ConfigurableApplicationContext open(boolean demonstration, List<String> options);
}
