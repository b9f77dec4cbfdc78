package vn.giaouoc.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.giaouoc.audit.AuditVerifier;

/** {@code audit verify}: checks that no entry was changed, lost or put in another order. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Kiểm tra nhật ký: không dòng nào bị sửa, mất hay đổi thứ tự.")
final class AuditVerifyCommand extends SpringCommand {

  @Option(names = "--demo", description = "Kiểm tra dữ liệu của bản trình diễn.")
  private boolean demonstration;

  AuditVerifyCommand(Launcher launcher) {
    super(launcher);
  }

  @Override
  int call(List<String> springOptions) {
    try (var context = launcher.open(demonstration, springOptions)) {
      var verdict = context.getBean(AuditVerifier.class).verify();
      if (verdict.report().isEmpty()) {
        System.out.println("Nhật ký chưa có bản ghi nào.");
      }
      verdict.report().forEach(System.out::println);
      return verdict.sound() ? 0 : 1;
    }
  }
}
