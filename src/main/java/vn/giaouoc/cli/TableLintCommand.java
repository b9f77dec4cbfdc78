package vn.giaouoc.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
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

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var out = Objects.requireNonNull(spec).commandLine().getOut();
    var checked = ScoreFiles.lint(table);
    checked.grave().forEach(line -> out.println("Lỗi: " + line));
    checked.doubts().forEach(line -> out.println("Lưu ý: " + line));
    out.printf("%d lỗi phải sửa, %d lưu ý.%n", checked.grave().size(), checked.doubts().size());
    return checked.grave().isEmpty() ? 0 : 1;
  }
}
