package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * L10: the mean of the points of all events, each of which gets an option.
 *
 * @param options what an event may come to
 */
public record EventAverageLeaf(List<ChoiceLeaf.Option> options) implements Leaf {

  public EventAverageLeaf {
    options = List.copyOf(options);
  }

  @Override
  public LeafType type() {
    return LeafType.EVENT_AVG;
  }

  @Override
  public @Nullable String problem(Input input, BigDecimal maximum) {
    if (!(input instanceof Input.Events events)) {
      return Leaf.wrongKind();
    }
    if (events.options().isEmpty()) {
      return "Hãy nhập ít nhất một lần; nếu trong năm không có, hãy chọn “Không phát sinh”.";
    }
    return events.options().stream().allMatch(o -> ChoiceLeaf.find(options, o) != null)
        ? null
        : "Có mức đã chọn không có trong bảng điểm. Hãy chọn lại.";
  }

  @Override
  public Points score(Asked asked) {
    var events = ((Input.Events) asked.input()).options();
    return Points.of(
        new Fraction(
            events.stream()
                .map(o -> points(o, asked.maximum()))
                .reduce(BigDecimal.ZERO, BigDecimal::add),
            BigDecimal.valueOf(events.size())));
  }

  private BigDecimal points(String option, BigDecimal maximum) {
    return Decimals.clamp(ChoiceLeaf.pointsOf(options, option), BigDecimal.ZERO, maximum);
  }

  @Override
  public String show(Input input) {
    return input instanceof Input.Events events
        ? events.options().stream()
            .map(o -> ChoiceLeaf.textOf(options, o))
            .collect(Collectors.joining(", "))
        : input.vi();
  }

  @Override
  public String how(Asked asked, BigDecimal points) {
    return ((Input.Events) asked.input())
        .options().stream()
            .map(o -> Vi.number(points(o, asked.maximum())))
            .collect(
                Collectors.joining(", ", "trung bình của ", ": " + Vi.number(points) + " điểm"));
  }

  @Override
  public String rule(BigDecimal maximum) {
    return "Trung bình các lần phát sinh; mỗi lần: " + ChoiceLeaf.rule(options);
  }
}
