package vn.giaouoc.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.giaouoc.scoring.ScoreFiles;

/** {@code score}: scores and ranks units from files; needs no database. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description =
        "Chấm điểm, xếp hạng từ tệp (định dạng: docs/score-format.md), không cần cơ sở dữ liệu."
            + " In kết quả JSON kèm mọi lý do; với --explain thì in lời giải thích.")
final class ScoreCommand implements Callable<Integer> {

  @Option(names = "--table", required = true, paramLabel = "TỆP", description = "Bảng điểm (JSON).")
  private Path table = Path.of("");

  @Option(
      names = "--inputs",
      required = true,
      paramLabel = "TỆP",
      description = "Số liệu của các đơn vị (JSON).")
  private Path inputs = Path.of("");

  @Option(
      names = "--explain",
      paramLabel = "ĐƠN_VỊ[:MỤC]",
      description = "Giải thích kết quả của một đơn vị, hoặc của một mục của đơn vị đó.")
  private @Nullable String explain;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var line = Objects.requireNonNull(spec).commandLine();
    if (explain == null) {
      line.getOut().println(ScoreFiles.score(table, inputs));
    } else {
      ScoreFiles.explain(table, inputs, explain).forEach(line.getOut()::println);
    }
    var faults = ScoreFiles.lint(table).grave().size();
    if (faults > 0) {
      line.getErr()
          .printf(
              "Đã chấm, nhưng bảng điểm có %d lỗi phải sửa; gõ table lint %s để xem.%n",
              faults, table);
    }
    return 0;
  }
}
