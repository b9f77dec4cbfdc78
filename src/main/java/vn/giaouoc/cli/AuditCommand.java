package vn.giaouoc.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code audit}: only a word before its subcommands. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = "Nhật ký.")
final class AuditCommand implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Hãy ghi rõ: audit verify");
  }
}
