package vn.giaouoc.shared.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One entry of a list to choose from.
 *
 * @param value what the form sends
 * @param label what the person reads
 */
public record Option(String value, String label) {

  /** The constants of an enum, sent by name, shown by their Vietnamese label. */
  public static <E extends Enum<E>> List<Option> of(Class<E> type, Function<E, String> label) {
    return Arrays.stream(type.getEnumConstants())
        .map(c -> new Option(c.name(), label.apply(c)))
        .toList();
  }
}
