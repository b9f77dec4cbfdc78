package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * L11: of all awards or results only the highest counts, once.
 *
 * @param levels what an award may be, with its points
 */
public record BestOfLeaf(List<ChoiceLeaf.Option> levels) implements Leaf {

  public BestOfLeaf {
    levels = List.copyOf(levels);
  }

  @Override
  public LeafType type() {
    return LeafType.BEST_OF;
  }

  @Override
  public @Nullable String problem(Input input, BigDecimal maximum) {
    if (!(input instanceof Input.Results results)) {
      return Leaf.wrongKind();
    }
    return results.results().stream().allMatch(r -> ChoiceLeaf.find(levels, r.option()) != null)
        ? null
        : "Có mức đã chọn không có trong bảng điểm. Hãy chọn lại.";
  }

  @Override
  public Points score(Asked asked) {
    return Points.of(
        ((Input.Results) asked.input())
            .results().stream()
                .map(r -> ChoiceLeaf.pointsOf(levels, r.option()))
                .map(p -> Decimals.clamp(p, BigDecimal.ZERO, asked.maximum()))
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO));
  }

  @Override
  public Set<String> sources(Input input) {
    return input instanceof Input.Results results
        ? results.results().stream()
            .map(Input.Result::source)
            .filter(s -> !s.isEmpty())
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  @Override
  public @Nullable Input without(Input input, Set<String> counted) {
    return input instanceof Input.Results results
        ? new Input.Results(
            results.results().stream().filter(r -> !counted.contains(r.source())).toList())
        : null;
  }

  @Override
  public String show(Input input) {
    return input instanceof Input.Results results && !results.results().isEmpty()
        ? results.results().stream()
            .map(r ->
                ChoiceLeaf.textOf(levels, r.option())
                    + (r.source().isEmpty() ? "" : " (" + r.source() + ")"))
            .collect(Collectors.joining(", "))
        : input.vi();
  }

  @Override
  public String how(Asked asked, BigDecimal points) {
    var count = ((Input.Results) asked.input()).results().size();
    return count == 0
        ? "không có: 0 điểm"
        : "cao nhất trong " + count + " kết quả: " + Vi.number(points) + " điểm";
  }

  @Override
  public String rule(BigDecimal maximum) {
    return "Chỉ tính mức cao nhất, một lần: " + ChoiceLeaf.rule(levels);
  }
}
