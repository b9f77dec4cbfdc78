package vn.giaouoc.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** {@code serve}: starts the web application. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Chạy chương trình trên dữ liệu thật (mặc định).")
final class ServeCommand extends SpringCommand {

  ServeCommand(Launcher launcher) {
    super(launcher);
  }

  @Override
  int call(List<String> springOptions) {
    launcher.serve(false, springOptions);
    return RootCommand.STAYS_UP;
  }
}
