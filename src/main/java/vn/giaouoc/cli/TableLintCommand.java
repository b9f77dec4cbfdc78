package vn.giaouoc.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.giaouoc.scoring.ScoreFiles;

/** {@code table lint}: looks for the mistakes a score table may contain. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description =
        "Kiểm tra bảng điểm: cộng điểm, khoảng điểm, xếp loại, đánh số. Mã kết thúc 1 nếu có lỗi phải"
            + " sửa trước khi dùng.")
final class TableLintCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TỆP", description = "Bảng điểm (JSON).")
  private Path table = Path.of("");

  @Override
  public Integer call() {
    var checked = ScoreFiles.lint(table);
    checked.grave().forEach(line -> System.out.println("Lỗi: " + line));
    checked.doubts().forEach(line -> System.out.println("Lưu ý: " + line));
    System.out.printf(
        "%d lỗi phải sửa, %d lưu ý.%n", checked.grave().size(), checked.doubts().size());
    return checked.grave().isEmpty() ? 0 : 1;
  }
}
