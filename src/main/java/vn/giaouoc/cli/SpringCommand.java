package vn.giaouoc.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command that starts the application; options it does not know go through to Spring Boot. */
abstract class SpringCommand implements Callable<Integer> {

  final Launcher launcher;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Unmatched private List<String> options = new ArrayList<>();

  SpringCommand(Launcher launcher) {
    this.launcher = launcher;
  }

  @Override
  public Integer call() throws Exception {
    for (var option : options) {
      // Only --name or --name=value goes through; anything else is a slip of the keyboard.
      if (!option.startsWith("--") || option.length() < 4) {
        throw new ParameterException(
            spec.commandLine(), "Không có lệnh hay tùy chọn “" + option + "”.");
      }
    }
    return call(options);
  }

  /** Does what the command is for; the options are checked. */
  abstract int call(List<String> springOptions) throws Exception;
}
