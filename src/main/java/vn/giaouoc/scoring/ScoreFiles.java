package vn.giaouoc.scoring;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import vn.giaouoc.scoring.domain.Finding;
import vn.giaouoc.scoring.domain.RankingRun;
import vn.giaouoc.scoring.domain.ScoreInputs;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TableJson;
import vn.giaouoc.scoring.domain.TableLint;

/**
 * Scoring from files alone, in the format of docs/score-format.md: no database, no server. What is
 * wrong with a file is an {@link IllegalArgumentException} whose message is one Vietnamese sentence
 * a line, each with its place.
 */
public final class ScoreFiles {

  private static final long LARGEST = 64L * 1024 * 1024;

  private ScoreFiles() {}

  /** What the check of a table found, the grave ones first. */
  public record Checked(List<String> grave, List<String> doubts) {
    public Checked {
      grave = List.copyOf(grave);
      doubts = List.copyOf(doubts);
    }
  }

  /** Looks for the mistakes official tables really contain. */
  public static Checked lint(Path table) {
    var findings = TableLint.of(table(table));
    return new Checked(
        findings.stream().filter(f -> f.severity().blocks()).map(ScoreFiles::line).toList(),
        findings.stream().filter(f -> !f.severity().blocks()).map(ScoreFiles::line).toList());
  }

  private static String line(Finding finding) {
    return (finding.place().isEmpty() ? "" : "[" + finding.place() + "] ") + finding.sentence();
  }

  /** Scores and ranks the units; the answer is canonical JSON with every reason. */
  public static String score(Path table, Path inputs) {
    return run(table, inputs).json();
  }

  /**
   * Explains the result of one unit, or of one node of it, in Vietnamese, line by line.
   *
   * @param what a unit as the inputs name it, or a unit, a colon and the key of a node
   */
  public static List<String> explain(Path table, Path inputs, String what) {
    return run(table, inputs).explain(what);
  }

  private static FileScoring run(Path tableFile, Path inputFile) {
    var table = table(tableFile);
    var broken =
        TableLint.of(table).stream()
            .filter(f -> f.severity() == Finding.Severity.RULE)
            .map(ScoreFiles::line)
            .toList();
    if (!broken.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", broken));
    }
    var inputs = ScoreInputs.read(parse(inputFile), table);
    return new FileScoring(
        inputs,
        RankingRun.of(new RankingRun.Facts(table, 1, "", inputs.answers(), inputs.decisions())));
  }

  /** The table a file states, alone or with its source beside it. */
  static ScoreTable table(Path file) {
    return TableJson.readFile(parse(file));
  }

  private static Map<?, ?> parse(Path file) {
    try {
      if (Files.size(file) > LARGEST) {
        throw new IllegalArgumentException("Tệp " + file + " lớn hơn 64 MB, không đọc.");
      }
      return Json.parse(Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new IllegalArgumentException("Không có tệp " + file + ".", e);
    } catch (MalformedInputException e) {
      throw new IllegalArgumentException("Tệp " + file + " không phải chữ UTF-8.", e);
    } catch (JacksonException e) {
      var at = e.getLocation();
      throw new IllegalArgumentException(
          "Tệp %s không phải JSON đúng ở dòng %d, cột %d: %s"
              .formatted(
                  file,
                  at == null ? 0 : at.getLineNr(),
                  at == null ? 0 : at.getColumnNr(),
                  why(e.getOriginalMessage())),
          e);
    } catch (IOException e) {
      throw new IllegalArgumentException("Không đọc được tệp " + file + ": " + e.getMessage(), e);
    }
  }

  /** The reader's English in Vietnamese, for the slips that occur. */
  private static String why(String english) {
    if (english.startsWith("Duplicate")) {
      return "một trường được ghi hai lần.";
    }
    if (english.startsWith("Non-standard token") || english.contains("not a Number")) {
      return "không phải là số; NaN và Infinity không được nhận.";
    }
    if (english.contains("nesting depth")) {
      return "lồng nhau quá sâu.";
    }
    if (english.contains("Number value length")) {
      return "có số quá dài.";
    }
    if (english.startsWith("Unexpected end-of-input")) {
      return "tệp kết thúc khi còn thiếu dấu đóng ngoặc.";
    }
    if (english.startsWith("Not an object")) {
      return "phải là một đối tượng { }.";
    }
    return "sai dấu câu hoặc ký tự của JSON.";
  }
}
