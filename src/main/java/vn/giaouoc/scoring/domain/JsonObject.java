package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a parsed JSON object field by field; an {@link IllegalArgumentException} names the field
 * that is missing or of another kind.
 */
record JsonObject(Map<?, ?> values) {

  static JsonObject of(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return new JsonObject(map);
    }
    throw new IllegalArgumentException("an object is expected, not " + value);
  }

  boolean has(String field) {
    return values.get(field) != null;
  }

  String text(String field) {
    if (values.get(field) instanceof String text) {
      return text;
    }
    throw wrong(field, "a text");
  }

  String text(String field, String otherwise) {
    return has(field) ? text(field) : otherwise;
  }

  @Nullable String optionalText(String field) {
    return has(field) ? text(field) : null;
  }

  BigDecimal number(String field) {
    return switch (values.get(field)) {
      case BigDecimal n -> n;
      case Integer n -> BigDecimal.valueOf(n);
      case Long n -> BigDecimal.valueOf(n);
      case Double n -> BigDecimal.valueOf(n);
      case null, default -> throw wrong(field, "a number");
    };
  }

  @Nullable BigDecimal optionalNumber(String field) {
    return has(field) ? number(field) : null;
  }

  BigDecimal number(String field, BigDecimal otherwise) {
    return has(field) ? number(field) : otherwise;
  }

  boolean truth(String field) {
    return Boolean.TRUE.equals(values.get(field));
  }

  <E extends Enum<E>> E one(String field, Class<E> type) {
    return Enum.valueOf(type, text(field));
  }

  <E extends Enum<E>> E one(String field, Class<E> type, E otherwise) {
    return has(field) ? one(field, type) : otherwise;
  }

  JsonObject object(String field) {
    return of(values.get(field));
  }

  List<JsonObject> objects(String field) {
    return list(field).stream().map(JsonObject::of).toList();
  }

  List<String> texts(String field) {
    return list(field).stream()
        .map(v -> v instanceof String text ? text : String.valueOf(v))
        .toList();
  }

  List<?> list(String field) {
    return switch (values.get(field)) {
      case null -> List.of();
      case List<?> list -> list;
      default -> throw wrong(field, "a list");
    };
  }

  List<BigDecimal> numbers(String field) {
    return list(field).stream().map(v -> new JsonObject(Map.of(field, v)).number(field)).toList();
  }

  /** The names of the fields. */
  List<String> keys() {
    return values.keySet().stream().map(String::valueOf).toList();
  }

  private static IllegalArgumentException wrong(String field, String expected) {
    return new IllegalArgumentException(expected + " is expected in the field " + field);
  }
}
