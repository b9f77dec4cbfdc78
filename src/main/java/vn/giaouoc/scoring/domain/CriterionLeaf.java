package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The smallest thing that is scored (điểm thành phần).
 *
 * @param rule from what is entered to points
 * @param mayBe what else than “applies” a unit may answer
 * @param notArisen what “không phát sinh” is worth
 * @param evidence what must prove it
 * @param guide how to score it, for the person who does
 * @param sanction what follows when a deduction arises, or null
 */
public record CriterionLeaf(
    String key,
    String code,
    String text,
    BigDecimal maximum,
    Leaf rule,
    Set<Applicability> mayBe,
    NotArisen notArisen,
    EvidenceRule evidence,
    String guide,
    @Nullable Sanction sanction)
    implements Node {

  public CriterionLeaf {
    maximum = Decimals.plain(maximum);
    mayBe = Set.copyOf(mayBe);
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  /** What is wrong with an answer, as a Vietnamese sentence; null when nothing is. */
  public @Nullable String problem(Answer answer) {
    if (answer.applicability() != Applicability.APPLIES) {
      return mayBe.contains(answer.applicability())
          ? null
          : "Tiêu chí này không được chọn “" + answer.applicability().vi() + "”.";
    }
    return answer.input() == null ? null : rule.problem(answer.input(), maximum);
  }

  /** The points of an answer that has no {@link #problem}; nothing entered gives none. */
  public BigDecimal points(Answer answer, Rounding rounding) {
    return switch (answer.applicability()) {
      case NOT_ARISEN -> notArisen == NotArisen.FULL ? maximum : BigDecimal.ZERO;
      case NOT_ASSIGNED, NOT_FUNDED -> BigDecimal.ZERO;
      case APPLIES -> {
        var input = answer.input();
        yield input == null
            ? BigDecimal.ZERO
            : rule.score(new Leaf.Asked(input, maximum, rounding)).value();
      }
    };
  }
}
