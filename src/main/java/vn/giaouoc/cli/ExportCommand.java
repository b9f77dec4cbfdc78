package vn.giaouoc.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giaouoc.archive.HandoverBox;
import vn.giaouoc.shared.Actor;
import vn.giaouoc.shared.BlocId;
import vn.giaouoc.transfer.Exporter;
import vn.giaouoc.transfer.FreshFile;
import vn.giaouoc.year.YearAccess;
import vn.giaouoc.year.YearHere;

/**
 * {@code export FILE.zip}: writes the whole installation, or one year of a bloc, into a package.
 */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Xuất toàn bộ dữ liệu ra một gói mở: mỗi bảng một tệp CSV, các tệp minh chứng và"
          + " manifest.json kê mã băm SHA-256 của từng phần.",
      "Gói chứa cả mã băm mật khẩu: hãy giữ kín. Tệp đã có không bao giờ bị ghi đè.",
      "Với --bloc và --year: chỉ xuất hộp bàn giao của một năm (văn bản, bảng, tệp) cho người đọc."
    })
final class ExportCommand extends SpringCommand {

  @Parameters(paramLabel = "TỆP.zip", description = "Tệp sẽ ghi.")
  private Path file = Path.of("");

  @Option(names = "--demo", description = "Xuất dữ liệu của bản trình diễn.")
  private boolean demonstration;

  @ArgGroup(exclusive = false)
  private @Nullable OneYear one;

  /** One year of one bloc. */
  static final class OneYear {

    @Option(
        names = "--bloc",
        required = true,
        paramLabel = "SỐ",
        description = "Mã số của khối trong chương trình.")
    private long bloc;

    @Option(names = "--year", required = true, paramLabel = "NĂM", description = "Năm thi đua.")
    private int year;
  }

  ExportCommand(Launcher launcher) {
    super(launcher);
  }

  @Override
  int call(List<String> springOptions) {
    try (var context = launcher.open(demonstration, springOptions)) {
      if (one == null) {
        everything(context);
      } else {
        year(context, one);
      }
      return 0;
    }
  }

  private void everything(ConfigurableApplicationContext context) {
    var done = context.getBean(Exporter.class).export(file);
    System.out.printf(
        "Đã xuất %d bảng, %d dòng, %d tệp minh chứng ra %s.%nSHA-256 của gói: %s%n",
        done.tables(), done.rows(), done.files(), file.toAbsolutePath(), done.sha256());
  }

  private void year(ConfigurableApplicationContext context, OneYear of) {
    var target = FreshFile.at(file);
    var here = here(context, of);
    var box = context.getBean(HandoverBox.class);
    var made = target.write(out -> box.write(here, out)).made();
    System.out.printf(
        "Đã xuất năm %d của %s, %d tệp, ra %s.%n",
        of.year, here.bloc().name(), made, file.toAbsolutePath());
  }

  private static YearHere here(ConfigurableApplicationContext context, OneYear of) {
    try {
      return context.getBean(YearAccess.class).here(Actor.SYSTEM, new BlocId(of.bloc), of.year);
    } catch (NoSuchElementException e) {
      throw new IllegalStateException(
          "Không có năm thi đua %d của khối số %d.".formatted(of.year, of.bloc), e);
    }
  }
}
