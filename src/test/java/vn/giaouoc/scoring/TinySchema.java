package vn.giaouoc.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The part of JSON Schema 2020-12 that the published schemas use; another word is an error. */
final class TinySchema {

  private static final Set<String> KNOWN =
      Set.of(
          "$ref",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "enum",
          "const",
          "oneOf",
          "anyOf",
          "not",
          "if",
          "then",
          "else",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "propertyNames",
          "pattern",
          "minProperties",
          "description",
          "default",
          "title",
          "$schema",
          "$id",
          "$defs");

  private final JsonNode root;

  TinySchema(JsonNode root) {
    this.root = root;
  }

  boolean accepts(JsonNode value) {
    return valid(root, value, null);
  }

  /** The fields each object of a valid value may have; maps with free names are left out. */
  Map<JsonNode, Set<String>> fields(JsonNode value) {
    var fields = new IdentityHashMap<JsonNode, Set<String>>();
    if (!valid(root, value, fields)) {
      throw new IllegalArgumentException("not valid: " + value);
    }
    return fields;
  }

  private boolean valid(
      JsonNode schema, JsonNode value, @Nullable Map<JsonNode, Set<String>> fields) {
    for (var word : schema.propertyNames()) {
      if (!KNOWN.contains(word)) {
        throw new IllegalStateException("not understood: " + word);
      }
    }
    return reference(schema, value, fields)
        && kind(schema, value)
        && number(schema, value)
        && branches(schema, value, fields)
        && (!value.isObject() || object(schema, value, fields))
        && (!value.isArray() || all(value, schema.get("items"), fields))
        && (!value.isString()
            || !schema.has("pattern")
            || value.asString().matches(schema.get("pattern").asString()));
  }

  private boolean reference(
      JsonNode schema, JsonNode value, @Nullable Map<JsonNode, Set<String>> fields) {
    if (!schema.has("$ref")) {
      return true;
    }
    return valid(root.at(schema.get("$ref").asString().substring(1)), value, fields);
  }

  private static boolean kind(JsonNode schema, JsonNode value) {
    if (schema.has("const") && !schema.get("const").equals(value)) {
      return false;
    }
    if (schema.has("enum") && list(schema.get("enum")).noneMatch(value::equals)) {
      return false;
    }
    return !schema.has("type")
        || switch (schema.get("type").asString()) {
          case "object" -> value.isObject();
          case "array" -> value.isArray();
          case "string" -> value.isString();
          case "boolean" -> value.isBoolean();
          case "number" -> value.isNumber();
          case "integer" ->
              value.isNumber() && value.decimalValue().stripTrailingZeros().scale() <= 0;
          default -> throw new IllegalStateException("type " + schema.get("type"));
        };
  }

  private static boolean number(JsonNode schema, JsonNode value) {
    if (!value.isNumber()) {
      return true;
    }
    var number = value.decimalValue();
    return (!schema.has("minimum") || number.compareTo(limit(schema, "minimum")) >= 0)
        && (!schema.has("maximum") || number.compareTo(limit(schema, "maximum")) <= 0)
        && (!schema.has("exclusiveMinimum")
            || number.compareTo(limit(schema, "exclusiveMinimum")) > 0);
  }

  private static BigDecimal limit(JsonNode schema, String word) {
    return schema.get(word).decimalValue();
  }

  private boolean branches(
      JsonNode schema, JsonNode value, @Nullable Map<JsonNode, Set<String>> fields) {
    if (schema.has("not") && valid(schema.get("not"), value, null)) {
      return false;
    }
    if (schema.has("anyOf") && list(schema.get("anyOf")).noneMatch(s -> valid(s, value, null))) {
      return false;
    }
    if (schema.has("if")) {
      var branch = schema.get(valid(schema.get("if"), value, null) ? "then" : "else");
      if (branch != null && !valid(branch, value, null)) {
        return false;
      }
    }
    if (!schema.has("oneOf")) {
      return true;
    }
    var fit = list(schema.get("oneOf")).filter(s -> valid(s, value, null)).toList();
    return fit.size() == 1 && (fields == null || valid(fit.getFirst(), value, fields));
  }

  private boolean object(
      JsonNode schema, JsonNode value, @Nullable Map<JsonNode, Set<String>> fields) {
    var known = schema.path("properties");
    var rest = schema.get("additionalProperties");
    if (schema.has("required")
        && list(schema.get("required")).anyMatch(r -> !value.has(r.asString()))) {
      return false;
    }
    if (schema.has("minProperties") && value.size() < schema.get("minProperties").asInt()) {
      return false;
    }
    for (var entry : value.properties()) {
      var name = entry.getKey();
      if (schema.has("propertyNames")
          && !name.matches(schema.get("propertyNames").get("pattern").asString())) {
        return false;
      }
      var own = known.has(name) ? known.get(name) : rest;
      if (own != null
          && (own.isBoolean() ? !own.asBoolean() : !valid(own, entry.getValue(), fields))) {
        return false;
      }
    }
    if (fields != null && rest != null && rest.isBoolean()) {
      fields.put(value, new HashSet<>(known.propertyNames()));
    }
    return true;
  }

  private boolean all(
      JsonNode values, @Nullable JsonNode schema, @Nullable Map<JsonNode, Set<String>> fields) {
    return schema == null || list(values).allMatch(v -> valid(schema, v, fields));
  }

  static java.util.stream.Stream<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** Every list of allowed words in the schema. */
  List<List<String>> enums() {
    return root.findValues("enum").stream()
        .map(e -> list(e).map(JsonNode::asString).sorted().toList())
        .toList();
  }
}
