package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * L9: so much for each item, up to the maximum. In a deduction group the points are taken off.
 *
 * @param per points of one item
 * @param unit what is counted, for example “mô hình”
 * @param conditions all of which an item must meet to count; an item is then entered with the
 *     conditions it meets. Empty where a number is entered
 */
public record CountLeaf(BigDecimal per, String unit, List<String> conditions) implements Leaf {

  public CountLeaf {
    per = Decimals.plain(per);
    conditions = List.copyOf(conditions);
  }

  /** So much for each, by number. */
  public CountLeaf(BigDecimal per, String unit) {
    this(per, unit, List.of());
  }

  @Override
  public LeafType type() {
    return LeafType.COUNT;
  }

  @Override
  public @Nullable String problem(Input input, BigDecimal maximum) {
    if (!(input instanceof Input.Items items)) {
      return problemOf(input);
    }
    return items.items().stream()
            .flatMap(i -> i.met().stream())
            .anyMatch(n -> n < 1 || n > conditions.size())
        ? "Tiêu chí này chỉ có " + conditions.size() + " điều kiện. Hãy chọn lại."
        : null;
  }

  static @Nullable String problemOf(Input input) {
    if (!(input instanceof Input.Figure figure)) {
      return Leaf.wrongKind();
    }
    return figure.value().signum() < 0 || figure.value().scale() > 0
        ? "Số lần phải là số nguyên từ 0 trở lên."
        : null;
  }

  @Override
  public Points score(Asked asked) {
    return Points.of(per.multiply(times(asked.input())).min(asked.maximum()));
  }

  /** The items that meet every condition, or the number entered. */
  @Override
  public BigDecimal times(Input input) {
    return switch (input) {
      case Input.Figure f -> f.value();
      case Input.Items items ->
          BigDecimal.valueOf(items.items().stream().filter(this::counts).count());
      default -> throw new IllegalArgumentException("no count: " + input);
    };
  }

  private boolean counts(Input.Item item) {
    return item.met().size() == conditions.size();
  }

  @Override
  public Set<String> sources(Input input) {
    return input instanceof Input.Items items
        ? items.items().stream()
            .filter(this::counts)
            .map(Input.Item::source)
            .filter(s -> !s.isEmpty())
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  @Override
  public @Nullable Input without(Input input, Set<String> counted) {
    return input instanceof Input.Items items
        ? new Input.Items(
            items.items().stream().filter(i -> !counted.contains(i.source())).toList())
        : null;
  }

  @Override
  public String show(Input input) {
    return input instanceof Input.Items items && !items.items().isEmpty() && !conditions.isEmpty()
        ? Vi.number(times(input))
            + "/"
            + items.items().size()
            + " mục đủ điều kiện: "
            + items.items().stream().map(this::show).collect(Collectors.joining("; "))
        : input.vi();
  }

  /** The item's name, and what it lacks. */
  private String show(Input.Item item) {
    var lacks =
        IntStream.rangeClosed(1, conditions.size())
            .filter(n -> !item.met().contains(n))
            .mapToObj(n -> conditions.get(n - 1))
            .collect(Collectors.joining(", "));
    var name = item.source().isEmpty() ? "(chưa ghi tên)" : item.source();
    return lacks.isEmpty() ? name : name + " (thiếu: " + lacks + ")";
  }

  @Override
  public String how(Asked asked, BigDecimal points) {
    var n = times(asked.input());
    var raw = per.multiply(n);
    var short_ =
        asked.input() instanceof Input.Items items ? items.items().size() - n.intValueExact() : 0;
    return Vi.number(per)
        + " × "
        + Vi.number(n)
        + " = "
        + Vi.number(raw)
        + (raw.compareTo(asked.maximum()) > 0
            ? ", tối đa " + Vi.number(asked.maximum()) + " điểm"
            : " điểm")
        + (short_ > 0 ? "; " + short_ + " mục không đủ điều kiện" : "");
  }

  @Override
  public String rule(BigDecimal maximum) {
    return "Mỗi "
        + (unit.isEmpty() ? "lần" : unit)
        + " "
        + Vi.number(per)
        + " điểm, tối đa "
        + Vi.number(maximum)
        + " điểm"
        + (conditions.isEmpty()
            ? "."
            : "; điều kiện, phải đủ cả: " + String.join("; ", conditions) + ".");
  }
}
