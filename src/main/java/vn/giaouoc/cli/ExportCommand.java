package vn.giaouoc.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaouoc.transfer.Exporter;

/** {@code export FILE.zip}: writes the whole installation into one open package. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Xuất toàn bộ dữ liệu ra một gói mở: mỗi bảng một tệp CSV, các tệp minh chứng và"
          + " manifest.json kê mã băm SHA-256 của từng phần.",
      "Gói chứa cả mã băm mật khẩu: hãy giữ kín. Tệp đã có không bao giờ bị ghi đè."
    })
final class ExportCommand extends SpringCommand {

  @Parameters(paramLabel = "TỆP.zip", description = "Tệp sẽ ghi.")
  private Path file = Path.of("");

  @Option(names = "--demo", description = "Xuất dữ liệu của bản trình diễn.")
  private boolean demonstration;

  ExportCommand(Launcher launcher) {
    super(launcher);
  }

  @Override
  int call(List<String> springOptions) {
    try (var context = launcher.open(demonstration, springOptions)) {
      var done = context.getBean(Exporter.class).export(file);
      System.out.printf(
          "Đã xuất %d bảng, %d dòng, %d tệp minh chứng ra %s.%nSHA-256 của gói: %s%n",
          done.tables(), done.rows(), done.files(), file.toAbsolutePath(), done.sha256());
      return 0;
    }
  }
}
