package vn.giaouoc.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** {@code demo}: starts the web application. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Chạy bản trình diễn với năm khối thi đua có thật và một khối ví dụ.")
final class DemoCommand extends SpringCommand {

  DemoCommand(Launcher launcher) {
    super(launcher);
  }

  @Override
  int call(List<String> springOptions) {
    launcher.serve(true, springOptions);
    return RootCommand.STAYS_UP;
  }
}
