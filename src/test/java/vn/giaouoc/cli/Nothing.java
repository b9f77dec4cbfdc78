package vn.giaouoc.cli;

import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;

/** A launcher for commands that must start nothing. */
final class Nothing implements Launcher {

  @Override
  public void serve(boolean demonstration, List<String> options) {
    throw new IllegalStateException("started");
  }

  @Override
  public ConfigurableApplicationContext open(boolean demonstration, List<String> options) {
    throw new IllegalStateException("started");
  }
}
