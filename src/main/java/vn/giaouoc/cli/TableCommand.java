package vn.giaouoc.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code table}: only a word before its subcommands. */
@Command(name = "table", mixinStandardHelpOptions = true, description = "Bảng điểm.")
final class TableCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Hãy ghi rõ: table lint, table from-xlsx hoặc table from-docx.");
  }
}
