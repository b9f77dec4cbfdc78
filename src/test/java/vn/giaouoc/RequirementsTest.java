package vn.giaouoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of requirements names tests that exist, and leaves no requirement out. */
class RequirementsTest {

  private static final Path TABLE = Path.of("docs", "requirements.md");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

  @Test
  void everyTestTheTableNamesExists() throws IOException {
    try (var files = Files.walk(Path.of("src", "test", "java"))) {
      var existing =
          files
              .map(f -> f.getFileName().toString().replace(".java", ""))
              .collect(Collectors.toSet());
      var named = TEST.matcher(Files.readString(TABLE)).results().map(m -> m.group(1)).toList();

      assertThat(named).hasSizeGreaterThan(80);
      assertThat(existing).containsAll(named);
    }
  }

  @Test
  void everyRequirementHasItsRow() throws IOException {
    var table = Files.readString(TABLE);

    for (var number = 1; number <= 90; number++) {
      assertThat(table).containsOnlyOnce("| REQ-%02d |".formatted(number));
    }
  }
}
