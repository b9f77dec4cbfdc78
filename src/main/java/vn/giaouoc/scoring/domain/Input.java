package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/** What a person enters at a leaf. A zero is an answer; nothing is not. */
public sealed interface Input {

  /** A figure: points, a count, a measured value. */
  record Figure(BigDecimal value) implements Input {
    public Figure {
      value = Decimals.plain(value);
    }
  }

  /** Reached or not. */
  record YesNo(boolean yes) implements Input {}

  /** The key of the option chosen. */
  record Chosen(String option) implements Input {}

  /**
   * So many of so many.
   *
   * @param done what was done
   * @param due what was already due
   */
  record Share(BigDecimal done, BigDecimal due) implements Input {
    public Share {
      done = Decimals.plain(done);
      due = Decimals.plain(due);
    }
  }

  /**
   * A result beside its target.
   *
   * @param target null or 0 when the unit was given none
   */
  record Reached(BigDecimal actual, @Nullable BigDecimal target) implements Input {
    public Reached {
      actual = Decimals.plain(actual);
      target = target == null || target.signum() == 0 ? null : Decimals.plain(target);
    }
  }

  /**
   * How often points are taken off, and how much is added.
   *
   * @param times how often
   * @param rate how many times, or what share, brings points
   */
  record Times(BigDecimal times, BigDecimal rate) implements Input {
    public Times {
      times = Decimals.plain(times);
      rate = Decimals.plain(rate);
    }
  }

  /** One option for each event, in the order they happened. */
  record Events(List<String> options) implements Input {
    public Events {
      options = List.copyOf(options);
    }
  }

  /** Awards or results, each of a level. */
  record Results(List<Result> results) implements Input {
    public Results {
      results = List.copyOf(results);
    }
  }

  /**
   * One award or result.
   *
   * @param option the key of its level
   * @param source the decision or file that proves it; may be empty
   */
  record Result(String option, String source) {}

  /** Items each of which must meet conditions. */
  record Items(List<Item> items) implements Input {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * One item.
   *
   * @param met numbers of the conditions it meets, from 1
   * @param source the decision or file that proves it; may be empty
   */
  record Item(Set<Integer> met, String source) {
    public Item {
      met = Collections.unmodifiableSet(new TreeSet<>(met));
    }
  }

  /** Points given by members of the bloc, by the unit that gave them. */
  record Peers(Map<UnitId, BigDecimal> points) implements Input {
    public Peers {
      var sorted =
          new TreeMap<UnitId, BigDecimal>(java.util.Comparator.comparingLong(UnitId::value));
      points.forEach((unit, given) -> sorted.put(unit, Decimals.plain(given)));
      points = Collections.unmodifiableMap(sorted);
    }
  }

  /** What was entered, in short, for a cell of a table. */
  default String vi() {
    return switch (this) {
      case Figure f -> Vi.number(f.value());
      case YesNo y -> y.yes() ? "Đạt" : "Không đạt";
      case Chosen c -> c.option();
      case Share s -> Vi.number(s.done()) + "/" + Vi.number(s.due());
      case Reached r ->
          r.target() == null
              ? Vi.number(r.actual()) + " (không giao chỉ tiêu)"
              : Vi.number(r.actual()) + " so với chỉ tiêu " + Vi.number(r.target());
      case Times t -> Vi.number(t.times()) + " lần trừ; " + Vi.number(t.rate()) + " phần cộng";
      case Events e -> String.join(", ", e.options());
      case Results r ->
          r.results().isEmpty()
              ? "không có"
              : r.results().stream().map(Result::option).collect(Collectors.joining(", "));
      case Items i ->
          i.items().isEmpty()
              ? "0"
              : i.items().size()
                  + " mục: "
                  + i.items().stream()
                      .map(item -> item.source().isEmpty() ? "(chưa ghi tên)" : item.source())
                      .collect(Collectors.joining("; "));
      case Peers p -> p.points().size() + " đơn vị chấm";
    };
  }
}
