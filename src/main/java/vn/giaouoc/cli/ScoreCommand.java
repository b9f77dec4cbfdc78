package vn.giaouoc.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Override
  public Integer call() {
    if (explain == null) {
      System.out.println(ScoreFiles.score(table, inputs));
      return 0;
    }
    var colon = explain.lastIndexOf(':');
    var unit = colon < 0 ? explain : explain.substring(0, colon);
    var leaf = colon < 0 ? null : explain.substring(colon + 1);
    ScoreFiles.explain(table, inputs, unit, leaf).forEach(System.out::println);
    return 0;
  }
}
