package vn.giaouoc.scoring;

import java.nio.file.Path;
import java.util.List;
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
      throw new IllegalArgumentException("Tệp " + tableFile + ": " + String.join("\n", broken));
    }
    var inputs = JsonFile.read(inputFile, json -> ScoreInputs.read(json, table));
    var version = JsonFile.read(tableFile, TableJson::version);
    var facts = new RankingRun.Facts(table, version, "", inputs.answers(), inputs.decisions());
    return new FileScoring(inputs, version, RankingRun.of(facts));
  }

  /** The table a file states, alone or with its source beside it. */
  static ScoreTable table(Path file) {
    return JsonFile.read(file, TableJson::readFile);
  }
}
