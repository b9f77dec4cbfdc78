package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a parsed JSON object field by field; an {@link IllegalArgumentException} says in Vietnamese
 * which field at which place is missing, unknown or of another kind.
 *
 * @param place where the object stands, for example {@code groups[0].children[2]}; empty at the top
 */
record JsonObject(Map<?, ?> values, String place) {

  private static final int WHOLE_DIGITS = 15;
  private static final int DECIMALS = 9;

  /** A message that begins with the name of the field it is about. */
  private static final Pattern FIELD = Pattern.compile("[a-zA-Z]+: ");

  /** The object at the top of a text. */
  JsonObject(Map<?, ?> values) {
    this(values, "");
  }

  /** Refuses fields other than these: a slip of the keyboard must not be passed over. */
  JsonObject only(String... fields) {
    var known = Set.of(fields);
    for (var entry : values.entrySet()) {
      var field = String.valueOf(entry.getKey());
      if (!known.contains(field)) {
        throw new IllegalArgumentException(
            at(field)
                + ": không có trường này"
                + Nearest.to(field, known).map(f -> "; có lẽ là " + f).orElse("")
                + ". Chỉ nhận: "
                + Arrays.stream(fields).sorted().collect(Collectors.joining(", "))
                + ".");
      }
      if (entry.getValue() == null) {
        throw new IllegalArgumentException(
            at(field) + ": không ghi null; không có thì bỏ hẳn trường này.");
      }
    }
    return this;
  }

  /** Refuses two fields that say the same thing in two ways. */
  JsonObject notBoth(String one, String other) {
    if (has(one) && has(other)) {
      throw new IllegalArgumentException(
          at(one) + ": chỉ ghi một trong hai: " + one + " hoặc " + other + ".");
    }
    return this;
  }

  boolean has(String field) {
    return values.get(field) != null;
  }

  String text(String field) {
    if (values.get(field) instanceof String text) {
      return text;
    }
    throw wrong(field, "một đoạn chữ");
  }

  /** A text that names something, and so is not blank. */
  String name(String field) {
    var name = text(field);
    if (name.isBlank()) {
      throw new IllegalArgumentException(at(field) + ": không được để trống.");
    }
    return name;
  }

  String text(String field, String otherwise) {
    return has(field) ? text(field) : otherwise;
  }

  @Nullable String optionalText(String field) {
    return has(field) ? text(field) : null;
  }

  BigDecimal number(String field) {
    return number(values.get(field), field);
  }

  private BigDecimal number(@Nullable Object value, String field) {
    var number =
        switch (value) {
          case BigDecimal n -> n;
          case Integer n -> BigDecimal.valueOf(n);
          case Long n -> BigDecimal.valueOf(n);
          case java.math.BigInteger n -> new BigDecimal(n);
          case null, default -> throw wrong(field, "một số");
        };
    if (number.signum() != 0
        && (number.precision() - number.scale() > WHOLE_DIGITS
            || Decimals.scale(number) > DECIMALS)) {
      throw new IllegalArgumentException(
          at(field)
              + ": số quá lớn hoặc quá nhiều chữ số thập phân (nhiều nhất "
              + WHOLE_DIGITS
              + " chữ số nguyên, "
              + DECIMALS
              + " chữ số thập phân).");
    }
    return number;
  }

  @Nullable BigDecimal optionalNumber(String field) {
    return has(field) ? number(field) : null;
  }

  BigDecimal number(String field, BigDecimal otherwise) {
    return has(field) ? number(field) : otherwise;
  }

  /** A number that is not below 0. */
  BigDecimal amount(String field) {
    var amount = number(field);
    if (amount.signum() < 0) {
      throw new IllegalArgumentException(at(field) + ": không được âm.");
    }
    return amount;
  }

  int whole(String field) {
    var number = number(field);
    if (Decimals.scale(number) > 0 || number.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
      throw wrong(field, "một số nguyên");
    }
    return number.intValueExact();
  }

  int whole(String field, int otherwise) {
    return has(field) ? whole(field) : otherwise;
  }

  boolean truth(String field) {
    return truth(field, false);
  }

  boolean truth(String field, boolean otherwise) {
    return switch (values.get(field)) {
      case null -> otherwise;
      case Boolean truth -> truth;
      default -> throw wrong(field, "true hoặc false");
    };
  }

  <E extends Enum<E>> E one(String field, Class<E> type) {
    return one(field, EnumSet.allOf(type));
  }

  private <E extends Enum<E>> E one(String field, Set<E> allowed) {
    var text = text(field);
    return allowed.stream()
        .filter(constant -> constant.name().equals(text))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                at(field)
                    + ": “"
                    + text
                    + "” không có trong danh sách "
                    + allowed.stream().map(Enum::name).collect(Collectors.joining(", "))
                    + "."));
  }

  /** Why something does not apply. */
  Applicability reason(String field) {
    return one(field, EnumSet.complementOf(EnumSet.of(Applicability.APPLIES)));
  }

  <E extends Enum<E>> E one(String field, Class<E> type, E otherwise) {
    return has(field) ? one(field, type) : otherwise;
  }

  JsonObject object(String field) {
    if (values.get(field) instanceof Map<?, ?> map) {
      return new JsonObject(map, at(field));
    }
    throw wrong(field, "một đối tượng { }");
  }

  List<JsonObject> objects(String field) {
    var objects = new ArrayList<JsonObject>();
    var list = list(field);
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof Map<?, ?> map)) {
        throw new IllegalArgumentException(at(field) + "[" + i + "]: phải là một đối tượng { }.");
      }
      objects.add(new JsonObject(map, at(field) + "[" + i + "]"));
    }
    return objects;
  }

  List<String> texts(String field) {
    var texts = new ArrayList<String>();
    for (var value : list(field)) {
      if (!(value instanceof String text)) {
        throw wrong(field, "một danh sách các đoạn chữ");
      }
      texts.add(text);
    }
    return texts;
  }

  List<BigDecimal> numbers(String field) {
    return list(field).stream().map(value -> number(value, field)).toList();
  }

  List<?> list(String field) {
    return switch (values.get(field)) {
      case null -> List.of();
      case List<?> list -> list;
      default -> throw wrong(field, "một danh sách [ ]");
    };
  }

  /** The names of the fields. */
  List<String> keys() {
    return values.keySet().stream().map(String::valueOf).toList();
  }

  /** Makes a value of this object; what the value itself refuses is said with the place. */
  <T> T make(Function<JsonObject, T> maker) {
    try {
      return maker.apply(this);
    } catch (IllegalArgumentException e) {
      var message = String.valueOf(e.getMessage());
      throw place.isEmpty() || message.startsWith(place)
          ? e
          : new IllegalArgumentException(
              place + (FIELD.matcher(message).lookingAt() ? "." : ": ") + message, e);
    }
  }

  private String at(String field) {
    return place.isEmpty() ? field : place + "." + field;
  }

  private IllegalArgumentException wrong(String field, String expected) {
    return new IllegalArgumentException(
        at(field)
            + ": "
            + (values.containsKey(field) ? "phải là " : "còn thiếu, phải là ")
            + expected
            + ".");
  }
}
