package vn.giaouoc.meeting.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.web.Option;
import vn.giaouoc.year.YearHere;

/** What the reader of a year chooses from. */
final class Choices {

  private Choices() {}

  /** The members in their order. */
  static List<Option> units(YearHere here) {
    return here.members().stream().map(m -> new Option(m.unit().toString(), m.name())).toList();
  }

  /** The bloc's other open years. */
  static List<Option> otherYears(YearHere here) {
    return here.open().stream()
        .filter(y -> !y.id().equals(here.year().id()))
        .map(y -> new Option(y.id().toString(), "Năm " + y.number()))
        .toList();
  }

  /** The unit's name in this year, or its id when it is no member. */
  static String name(YearHere here, @Nullable UnitId unit) {
    if (unit == null) {
      return "";
    }
    return here.members().stream()
        .filter(m -> m.unit().equals(unit))
        .map(m -> m.name())
        .findFirst()
        .orElse("Đơn vị " + unit);
  }

  /** The constant of that name, or null. */
  static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(c -> c.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
