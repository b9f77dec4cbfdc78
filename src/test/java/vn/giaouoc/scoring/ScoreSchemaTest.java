package vn.giaouoc.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.giaouoc.scoring.domain.DenominatorPolicy;
import vn.giaouoc.scoring.domain.GroupRole;
import vn.giaouoc.scoring.domain.LeafType;
import vn.giaouoc.scoring.domain.NotArisen;
import vn.giaouoc.scoring.domain.RoundAt;
import vn.giaouoc.scoring.domain.ScoreInputs;
import vn.giaouoc.scoring.domain.TableJson;
import vn.giaouoc.scoring.domain.TargetLeaf;
import vn.giaouoc.scoring.domain.TieStep;

/** The published schemas and the readers accept the same files. */
class ScoreSchemaTest {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private static final String LISTED = "Chỉ nhận: ";

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static TinySchema schema(String what) {
    return new TinySchema(read(Path.of("docs/schema/score-" + what + ".schema.json")));
  }

  private static JsonNode everyField(String what) {
    return read(Path.of("src/test/resources/score-format/every-field-" + what + ".json"));
  }

  private static void readTable(JsonNode json) {
    TableJson.readFile(JSON.convertValue(json, Map.class));
  }

  private static void readInputs(JsonNode json) {
    ScoreInputs.read(
        JSON.convertValue(json, Map.class),
        TableJson.readFile(JSON.convertValue(everyField("table"), Map.class)));
  }

  private static Consumer<JsonNode> reader(String what) {
    return what.equals("table") ? ScoreSchemaTest::readTable : ScoreSchemaTest::readInputs;
  }

  private static String refusal(Consumer<JsonNode> reader, JsonNode json) {
    try {
      reader.accept(json);
      return "";
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** Every object of a tree, outermost first. */
  private static List<ObjectNode> objects(JsonNode json) {
    var objects = new ArrayList<ObjectNode>();
    if (json instanceof ObjectNode object) {
      objects.add(object);
    }
    json.forEach(child -> objects.addAll(objects(child)));
    return objects;
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "inputs"})
  void everyObjectHasTheFieldsTheReaderKnowsAndNoOther(String what) {
    var json = everyField(what);
    var fields = schema(what).fields(json);
    var named = new TreeSet<String>();

    assertThat(fields).isNotEmpty();
    for (var object : objects(json)) {
      var known = fields.get(object);
      if (known != null) {
        object.put("zz", 1);
        var refusal = refusal(reader(what), json);
        var wrongBySchema = !schema(what).accepts(json);
        object.remove("zz");

        assertThat(refusal).contains(LISTED);
        assertThat(wrongBySchema).isTrue();
        var listed = refusal.substring(refusal.indexOf(LISTED) + LISTED.length());
        assertThat(Set.of(listed.substring(0, listed.indexOf('.')).split(", "))).isEqualTo(known);
        object.propertyNames().forEach(named::add);
      }
    }
    assertThat(named)
        .as("the example names every field")
        .containsAll(fields.values().stream().flatMap(Set::stream).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "inputs"})
  void bothAskForTheSameFields(String what) {
    var json = everyField(what);
    var fields = schema(what).fields(json);
    for (var object : objects(json).stream().filter(fields::containsKey).toList()) {
      for (var name : List.copyOf(object.propertyNames())) {
        if (!Set.of("table", "leaves", "units").contains(name)) {
          var value = object.remove(name);
          assertThat(refusal(reader(what), json).isEmpty())
              .as("without %s: %s", name, object)
              .isEqualTo(schema(what).accepts(json));
          object.set(name, value);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "inputs"})
  void bothAskForTheSameKindsOfValues(String what) {
    var json = everyField(what);
    for (var object : objects(json)) {
      for (var name : List.copyOf(object.propertyNames())) {
        var value = object.get(name);
        var other = value.isBoolean() || value.isArray() || value.isObject() ? "chữ" : "";
        object.set(name, other.isEmpty() ? JSON.createArrayNode() : JSON.valueToTree(other));
        assertThat(refusal(reader(what), json))
            .as("%s as %s: %s", name, object.get(name), object)
            .isNotEmpty();
        assertThat(schema(what).accepts(json)).as("%s: %s", name, object).isFalse();
        object.set(name, value);
      }
    }
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).sorted().toList();
  }

  @Test
  void theSchemaListsTheWordsOfTheProgram() {
    assertThat(schema("table").enums())
        .contains(
            names(GroupRole.values()),
            names(NotArisen.values()),
            names(DenominatorPolicy.values()),
            names(RoundAt.values()),
            names(TieStep.Kind.values()),
            names(TargetLeaf.Over.values()),
            List.of("NOT_ARISEN", "NOT_ASSIGNED", "NOT_FUNDED"));
    assertThat(schema("inputs").enums())
        .containsExactly(List.of("NOT_ARISEN", "NOT_ASSIGNED", "NOT_FUNDED"));
    var types =
        objects(everyField("table")).stream()
            .filter(o -> o.has("type"))
            .map(o -> o.get("type").asString())
            .distinct();
    assertThat(types).containsExactlyInAnyOrder(names(LeafType.values()).toArray(String[]::new));
  }

  static List<Path> shipped() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/score-tables"))) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.MethodSource("shipped")
  void theShippedTablesMatchAsTheyAreAndAsTheProgramWritesThem(Path file) {
    assertThat(schema("table").accepts(read(file))).isTrue();
    assertThat(schema("table").accepts(JSON.readTree(TableJson.write(ScoreFiles.table(file)))))
        .isTrue();
  }

  @Test
  void whatTheProgramWritesIsReadAgainAsTheSameTable() {
    var table = TableJson.readFile(JSON.convertValue(everyField("table"), Map.class));
    var written = TableJson.write(table);

    assertThat(schema("table").accepts(JSON.readTree(written))).isTrue();
    assertThat(TableJson.read(JSON.readValue(written, Map.class))).isEqualTo(table);
    assertThat(JSON.readTree(written).get("groups")).isInstanceOf(ArrayNode.class);
  }
}
