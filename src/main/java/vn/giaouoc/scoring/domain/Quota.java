package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * How many units of a cluster may have a grade; the others fall to the next.
 *
 * @param grade the grade limited
 * @param percent the share of the counted units, rounded down; null when a table of numbers is
 *     given
 * @param of the grade whose units are counted, before any quota; null counts all units assessed
 * @param numbers from this many units on, so many; empty when a share is given
 */
public record Quota(
    String grade,
    @Nullable BigDecimal percent,
    @Nullable String of,
    Map<Integer, Integer> numbers) {

  public Quota {
    percent = percent == null ? null : Decimals.plain(percent);
    numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
    if ((percent == null) == numbers.isEmpty()) {
      throw new IllegalArgumentException(
          "Hạn mức cần một trong hai: percent (tỷ lệ) hoặc numbers (bảng số lượng).");
    }
  }

  /** The quota in words. */
  public String vi() {
    var share =
        percent == null
            ? numbers.entrySet().stream()
                .map(n -> "từ " + n.getKey() + " đơn vị: " + n.getValue())
                .collect(Collectors.joining(", "))
            : "không quá "
                + Vi.number(percent)
                + " % số đơn vị "
                + (of == null ? "được xếp loại" : "loại " + of);
    return grade + " " + share;
  }

  /** How many of so many units may have the grade. */
  public int limit(int units) {
    if (percent != null) {
      return percent
          .multiply(BigDecimal.valueOf(units))
          .movePointLeft(2)
          .setScale(0, RoundingMode.DOWN)
          .intValueExact();
    }
    var limit = 0;
    for (var step : numbers.entrySet()) {
      limit = units >= step.getKey() ? step.getValue() : limit;
    }
    return limit;
  }
}
