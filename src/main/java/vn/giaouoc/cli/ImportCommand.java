package vn.giaouoc.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaouoc.transfer.Importer;

/** {@code import FILE.zip}: reads a package into an empty installation. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Nhập một gói do lệnh export ghi ra vào cơ sở dữ liệu còn trống, cùng phiên bản lược đồ.",
      "Gói được kiểm tra hết trước khi ghi; chỉ có hai kết quả: nhập trọn vẹn, hoặc không ghi gì."
    })
final class ImportCommand extends SpringCommand {

  @Parameters(paramLabel = "TỆP.zip", description = "Gói dữ liệu.")
  private Path file = Path.of("");

  @Option(names = "--demo", description = "Nhập vào bản trình diễn.")
  private boolean demonstration;

  ImportCommand(Launcher launcher) {
    super(launcher);
  }

  @Override
  int call(List<String> springOptions) {
    try (var context = launcher.open(demonstration, springOptions)) {
      var done = context.getBean(Importer.class).read(file);
      done.log().forEach(System.out::println);
      System.out.printf(
          "Đã nhập %d bảng, %d dòng, %d tệp minh chứng.%n",
          done.tables(), done.rows(), done.files());
      return 0;
    }
  }
}
