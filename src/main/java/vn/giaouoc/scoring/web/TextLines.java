package vn.giaouoc.scoring.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** One line of a text field whose parts are parted by a bar, for example {@code Tốt | 80 | 90}. */
record TextLines(String whole, List<String> parts) {

  /** The lines that are not empty. */
  static List<TextLines> of(String text) {
    return Vi.clean(text)
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .map(l -> new TextLines(l, Arrays.stream(l.split("\\|", -1)).map(String::strip).toList()))
        .toList();
  }

  /** The part at this place, empty if there is none. */
  String text(int at) {
    return at < parts.size() ? parts.get(at) : "";
  }

  /** The part as a number; null when it is empty or none. */
  @Nullable BigDecimal number(int at) {
    return decimal(text(at));
  }

  /** Whether something stands there that is no number. */
  boolean isBadNumber(int at) {
    return !text(at).isEmpty() && number(at) == null;
  }

  static @Nullable BigDecimal decimal(String text) {
    return text.matches("\\d{1,9}([.,]\\d{1,6})?") ? new BigDecimal(text.replace(',', '.')) : null;
  }
}
