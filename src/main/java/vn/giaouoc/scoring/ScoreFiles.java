package vn.giaouoc.scoring;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
   * Explains the result of one unit, or of one leaf of it, in Vietnamese, line by line.
   *
   * @param unit as the inputs name it
   * @param leaf key of a leaf or another node, or null for the whole result
   */
  public static List<String> explain(Path table, Path inputs, String unit, @Nullable String leaf) {
    return run(table, inputs).explain(unit, leaf);
  }

  private static FileScoring run(Path tableFile, Path inputFile) {
    var table = table(tableFile);
    var inputs = ScoreInputs.read(parse(inputFile), table);
    return new FileScoring(
        inputs,
        RankingRun.of(new RankingRun.Facts(table, 1, "", inputs.answers(), inputs.decisions())));
  }

  /** The table a file states, alone or with its source beside it. */
  static ScoreTable table(Path file) {
    var json = parse(file);
    return json.get("table") instanceof Map<?, ?> inner
        ? TableJson.read(inner)
        : TableJson.read(json);
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
                  e.getOriginalMessage().lines().findFirst().orElse("")),
          e);
    } catch (IOException e) {
      throw new IllegalArgumentException("Không đọc được tệp " + file + ": " + e.getMessage(), e);
    }
  }
}
