package vn.giaouoc.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.giaouoc.shared.Program;

/** The program without a subcommand: the same as {@code serve}. */
@Command(
    name = "giaouoc",
    mixinStandardHelpOptions = true,
    version = "Giao Ước " + Program.VERSION,
    description = "Điều hành năm thi đua của cụm, khối thi đua.",
    footer = {
      "",
      "Không ghi lệnh nào thì chương trình chạy như lệnh serve.",
      "Mọi tùy chọn của Spring Boot đều dùng được, ví dụ: demo --server.port=8090",
      "Mã kết thúc: 0 xong; 1 không làm được hoặc phát hiện sai; 2 gõ sai lệnh."
    })
public final class RootCommand extends SpringCommand {

  /** The exit code that means: do not exit, the web application is running. */
  public static final int STAYS_UP = -1;

  private RootCommand(Launcher launcher) {
    super(launcher);
  }

  /** The whole command line, ready to be executed. */
  public static CommandLine line(Launcher launcher) {
    var root = new CommandLine(new RootCommand(launcher));
    root.addSubcommand(new ServeCommand(launcher));
    root.addSubcommand(new DemoCommand(launcher));
    root.addSubcommand(
        new CommandLine(new AuditCommand()).addSubcommand(new AuditVerifyCommand(launcher)));
    root.addSubcommand(new ExportCommand(launcher));
    root.addSubcommand(new ImportCommand(launcher));
    root.addSubcommand(new RecomputeCommand(launcher));
    root.addSubcommand(new ScoreCommand());
    root.addSubcommand(
        new CommandLine(new TableCommand())
            .addSubcommand(new TableLintCommand())
            .addSubcommand(new TableFromFile.Excel())
            .addSubcommand(new TableFromFile.Word()));
    root.setOut(utf8(System.out)).setErr(utf8(System.err));
    root.setExecutionExceptionHandler((failure, line, parsed) -> {
      line.getErr().println(oneLine(failure));
      return 1;
    });
    root.setParameterExceptionHandler((misuse, arguments) -> {
      misuse.getCommandLine().getErr().println(slip(misuse) + " Gõ --help để xem cách dùng.");
      return 2;
    });
    return root;
  }

  /** What was mistyped, in Vietnamese. */
  private static String slip(ParameterException misuse) {
    return switch (misuse) {
      case UnmatchedArgumentException e -> notUnderstood(e.getUnmatched());
      case MissingParameterException e
          when !e.getCommandLine().getParseResult().unmatched().isEmpty() ->
          notUnderstood(e.getCommandLine().getParseResult().unmatched());
      case MissingParameterException e ->
          "Thiếu "
              + e.getMissing().stream().map(RootCommand::name).collect(Collectors.joining(", "))
              + ".";
      default -> oneLine(misuse);
    };
  }

  private static String notUnderstood(List<String> words) {
    return "Không hiểu “" + String.join(" ", words) + "” trong lệnh.";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option && option.arity().max() > 0
        ? option.longestName() + "=" + option.paramLabel()
        : argument.paramLabel();
  }

  @Override
  int call(List<String> springOptions) {
    launcher.serve(false, springOptions);
    return STAYS_UP;
  }

  /** Vietnamese and JSON leave the program as UTF-8, whatever the machine's own characters are. */
  private static PrintWriter utf8(PrintStream bytes) {
    return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), true);
  }

  private static String oneLine(Throwable failure) {
    var message = failure.getMessage();
    return message == null ? failure.toString() : message.replaceAll("\\R+", " ");
  }
}
