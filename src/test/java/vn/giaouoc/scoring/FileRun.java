package vn.giaouoc.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scores by files as the command does, and reads what it printed. */
final class FileRun {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final JsonNode result;

  private FileRun(JsonNode result) {
    this.result = result;
  }

  /** A table shipped with the program. */
  static Path shipped(String code) {
    return Path.of("src/main/resources/score-tables", code + ".json");
  }

  /** A file of its own with this text. */
  static Path file(String text) {
    try {
      var file = Files.createTempFile("giaouoc-", ".json");
      file.toFile().deleteOnExit();
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Scores units written as {@code {"unit": "A", "leaves": {…}}}. */
  static FileRun of(Path table, List<String> units) {
    return of(table, "{\"units\": [" + String.join(",", units) + "]}");
  }

  static FileRun of(Path table, String inputs) {
    return new FileRun(JSON.readTree(ScoreFiles.score(table, file(inputs))));
  }

  JsonNode unit(String name) {
    return StreamSupport.stream(result.get("units").spliterator(), false)
        .filter(u -> u.get("unit").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  BigDecimal number(String unit, String field) {
    return unit(unit).get(field).decimalValue();
  }

  BigDecimal points(String unit, String node) {
    return unit(unit).get("nodes").get(node).get("points").decimalValue();
  }

  String grade(String unit) {
    return unit(unit).get("grade").asString();
  }

  List<String> reasons(String unit) {
    return StreamSupport.stream(unit(unit).get("reasons").spliterator(), false)
        .map(r -> r.get("sentence").asString())
        .toList();
  }

  /** The units in the order of the ranking. */
  List<String> order() {
    return StreamSupport.stream(result.get("units").spliterator(), false)
        .map(u -> u.get("unit").asString())
        .toList();
  }
}
