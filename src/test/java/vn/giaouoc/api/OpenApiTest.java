package vn.giaouoc.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.giaouoc.testing.IntegrationTest;

/** The OpenAPI document names every endpoint, and what it refers to is there. */
@IntegrationTest
class OpenApiTest {

  private static final Set<String> METHODS = Set.of("get", "post", "put", "delete");

  @Autowired MockMvcTester mvc;
  @Autowired Collection<RequestMappingHandlerMapping> mappings;

  private JsonNode document = JsonMapper.shared().nullNode();

  @BeforeEach
  void read() throws Exception {
    var answer = mvc.get().uri("/api/v1/openapi").exchange();
    assertThat(answer).hasStatusOk();
    document = JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
  }

  @Test
  void itNamesEveryEndpoint() {
    assertThat(document.path("openapi").asString()).startsWith("3.");
    var described = new TreeSet<String>();
    operations().forEach(o -> described.add(o.method() + " " + o.path()));

    var program = new TreeSet<String>();
    mappings.stream()
        .flatMap(m -> m.getHandlerMethods().keySet().stream())
        .forEach(info -> {
          for (var pattern : info.getPatternValues()) {
            if (pattern.startsWith("/api/v1/") && !pattern.startsWith("/api/v1/openapi")) {
              info.getMethodsCondition()
                  .getMethods()
                  .forEach(method ->
                      program.add(
                          method.name().toLowerCase(java.util.Locale.ROOT) + " " + plain(pattern)));
            }
          }
        });

    assertThat(described).isEqualTo(program).isNotEmpty();
  }

  @Test
  void everyOperationSaysInVietnameseWhatItDoesAndHowItIsRefused() {
    var ids = new ArrayList<String>();
    for (var o : operations()) {
      var summary = o.node().path("summary").asString("");
      assertThat(summary).as(o.path()).isNotBlank().matches("(?s).*[^\\x00-\\x7f].*");
      assertThat(o.node().path("responses").propertyNames()).as(o.path()).contains("401", "404");
      assertThat(o.node().path("tags")).as(o.path()).isNotEmpty();
      ids.add(o.node().path("operationId").asString());
      var declared =
          o.node()
              .path("parameters")
              .valueStream()
              .filter(p -> p.path("in").asString().equals("path"))
              .map(p -> p.path("name").asString())
              .toList();
      var named =
          Pattern.compile("\\{(\\w+)}").matcher(o.path()).results().map(r -> r.group(1)).toList();
      assertThat(declared).as(o.path()).containsExactlyInAnyOrderElementsOf(named);
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    var refs = new TreeSet<String>();
    collect(document, refs);

    assertThat(refs).isNotEmpty();
    for (var ref : refs) {
      assertThat(document.at(ref.substring(1)).isMissingNode()).as(ref).isFalse();
    }
  }

  @Test
  void everyBodyIsDescribedByTheFieldsOfItsOwnRecord() {
    var checked = 0;
    for (var mapping : mappings) {
      for (var handler : mapping.getHandlerMethods().entrySet()) {
        var info = handler.getKey();
        var body =
            java.util.Arrays.stream(handler.getValue().getMethodParameters())
                .filter(p -> p.hasParameterAnnotation(RequestBody.class))
                .findFirst();
        if (body.isEmpty()) {
          continue;
        }
        var path = plain(info.getPatternValues().iterator().next());
        var method = info.getMethodsCondition().getMethods().iterator().next().name();
        var ref =
            document
                .path("paths")
                .path(path)
                .path(method.toLowerCase(java.util.Locale.ROOT))
                .at("/requestBody/content/application~1json/schema/$ref")
                .asString();
        var fields =
            java.util.Arrays.stream(body.get().getParameterType().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(document.at(ref.substring(1)).path("properties").propertyNames())
            .as(method + " " + path + " " + ref)
            .containsExactlyInAnyOrderElementsOf(fields);
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(100);
  }

  @Test
  void idsAreNumbersAndDecimalsAreText() {
    var text = document.toString();

    assertThat(text).doesNotContain("\"UnitId\"").doesNotContain("\"BlocId\"");
    assertThat(text).doesNotContain("\"type\":\"number\"");
  }

  private record Described(String method, String path, JsonNode node) {}

  private List<Described> operations() {
    var all = new ArrayList<Described>();
    document
        .path("paths")
        .forEachEntry((path, item) ->
            item.forEachEntry((method, node) -> {
              if (METHODS.contains(method)) {
                all.add(new Described(method, path, node));
              }
            }));
    return all;
  }

  private static void collect(JsonNode node, Set<String> refs) {
    if (node.has("$ref")) {
      refs.add(node.path("$ref").asString());
    }
    node.forEach(child -> collect(child, refs));
  }

  /** The pattern without the expressions of its variables. */
  private static String plain(String pattern) {
    return pattern.replaceAll("\\{(\\w+):(?:[^{}]|\\{[^{}]*})*}", "{$1}");
  }
}
