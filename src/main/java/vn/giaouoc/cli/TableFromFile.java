package vn.giaouoc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.giaouoc.scoring.TableFiles;

/** {@code table from-xlsx} and {@code table from-docx}: a score table out of an office file. */
abstract class TableFromFile implements Callable<Integer> {

  @Parameters(paramLabel = "TỆP", description = "Tệp có bảng điểm.")
  private Path file = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "TỆP_JSON",
      description = "Ghi bảng điểm vào tệp này thay vì in ra.")
  private @Nullable Path out;

  @Spec private @Nullable CommandSpec spec;

  abstract TableFiles.Taken read(Path source);

  @Override
  public Integer call() {
    var line = Objects.requireNonNull(spec).commandLine();
    var taken = read(file);
    if (out == null) {
      line.getOut().println(taken.json());
    } else {
      write(out, taken.json() + "\n");
    }
    taken.notes().forEach(line.getErr()::println);
    return 0;
  }

  private static void write(Path out, String json) {
    try {
      Files.writeString(out, json, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "Không ghi được tệp " + out + ". Hãy kiểm tra thư mục và quyền ghi.", e);
    }
  }

  /** {@code table from-xlsx}. */
  @Command(
      name = "from-xlsx",
      mixinStandardHelpOptions = true,
      description =
          "Đọc bảng điểm từ tệp Excel (.xlsx), in ra ở định dạng của docs/score-format.md; những gì"
              + " đã hiểu và cần xem lại in ra luồng lỗi.")
  static final class Excel extends TableFromFile {

    @Option(
        names = "--sheet",
        paramLabel = "TÊN",
        description = "Trang tính có bảng điểm; không ghi thì chọn trang giống bảng điểm nhất.")
    private @Nullable String sheet;

    @Override
    TableFiles.Taken read(Path source) {
      return TableFiles.fromExcel(source, sheet);
    }
  }

  /** {@code table from-docx}. */
  @Command(
      name = "from-docx",
      mixinStandardHelpOptions = true,
      description =
          "Đọc bảng điểm từ tệp Word (.docx), in ra ở định dạng của docs/score-format.md; những gì"
              + " đã hiểu và cần xem lại in ra luồng lỗi.")
  static final class Word extends TableFromFile {

    @Option(
        names = "--table",
        paramLabel = "SỐ",
        description = "Bảng thứ mấy trong tệp; không ghi thì chọn bảng giống bảng điểm nhất.")
    private @Nullable String table;

    @Override
    TableFiles.Taken read(Path source) {
      return TableFiles.fromWord(source, table);
    }
  }
}
