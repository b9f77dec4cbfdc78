package vn.giaouoc.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of docs/score-format.md gives the results written under it. */
class ScoreFormatTest {

  private static final Pattern BLOCK =
      Pattern.compile("^```(json|results)\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern FIELD = Pattern.compile("(\\S+?)=(.+?)(?= \\S+=|$)");

  /** A table, its inputs and the results stated. */
  record Example(String table, String inputs, List<String> results) {
    @Override
    public String toString() {
      return table.lines().skip(1).findFirst().orElse("").strip();
    }
  }

  static Stream<Example> examples() throws IOException {
    var blocks = new ArrayList<String>();
    var found = BLOCK.matcher(Files.readString(Path.of("docs/score-format.md")));
    while (found.find()) {
      blocks.add(found.group(2));
    }
    var examples = new ArrayList<Example>();
    for (int i = 0; i < blocks.size(); i += 3) {
      examples.add(
          new Example(blocks.get(i), blocks.get(i + 1), blocks.get(i + 2).lines().toList()));
    }
    assertThat(examples).hasSizeGreaterThan(4);
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExampleGivesWhatItSays(Example example) {
    var run = FileRun.of(FileRun.file(example.table()), example.inputs());

    for (var line : example.results()) {
      var unit = line.substring(0, line.indexOf(':'));
      var field = FIELD.matcher(line.substring(line.indexOf(':') + 2));
      while (field.find()) {
        var expected = field.group(2);
        var name = field.group(1);
        if (name.equals("grade")) {
          assertThat(run.grade(unit)).as(line).isEqualTo(expected);
        } else {
          assertThat(run.unit(unit).has(name) ? run.number(unit, name) : run.points(unit, name))
              .as("%s of %s", name, line)
              .isEqualByComparingTo(expected);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExampleHasNoGraveMistake(Example example) {
    assertThat(ScoreFiles.lint(FileRun.file(example.table())).grave()).isEmpty();
  }
}
