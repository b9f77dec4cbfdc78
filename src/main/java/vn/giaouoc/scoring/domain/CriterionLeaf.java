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
 * @param consequences what follows, beside the points, when it arises; of use in deductions
 */
public record CriterionLeaf(
    String key,
    String code,
    String text,
    BigDecimal maximum,
    Terms terms,
    Leaf rule,
    Set<Applicability> mayBe,
    NotArisen notArisen,
    EvidenceRule evidence,
    String guide,
    List<Consequence> consequences)
    implements Node {

  public CriterionLeaf {
    maximum = Decimals.plain(maximum);
    mayBe = Set.copyOf(mayBe);
    consequences = List.copyOf(consequences);
  }

  /** A leaf with nothing but its maximum and at most one sanction, from the first time on. */
  public CriterionLeaf(
      String key,
      String code,
      String text,
      BigDecimal maximum,
      Leaf rule,
      Set<Applicability> mayBe,
      NotArisen notArisen,
      EvidenceRule evidence,
      String guide,
      @Nullable Sanction sanction) {
    this(
        key,
        code,
        text,
        maximum,
        Terms.PLAIN,
        rule,
        mayBe,
        notArisen,
        evidence,
        guide,
        sanction == null ? List.of() : List.of(new Consequence(1, sanction)));
  }

  @Override
  public List<Node> children() {
    return List.of();
  }

  /**
   * What is wrong with an answer where a person enters it, as a Vietnamese sentence; null when
   * nothing is.
   */
  public @Nullable String problem(Answer answer) {
    var invalid = invalid(answer);
    return invalid != null || answer.input() == null
        ? invalid
        : rule.doubt(answer.input(), maximum);
  }

  /** What keeps an answer from being scored, as a Vietnamese sentence; null when nothing does. */
  public @Nullable String invalid(Answer answer) {
    if (answer.applicability() != Applicability.APPLIES) {
      return mayBe.contains(answer.applicability())
          ? null
          : "Tiêu chí này không được chọn “" + answer.applicability().vi() + "”.";
    }
    return answer.input() == null ? null : rule.problem(answer.input(), maximum);
  }

  /**
   * The points of an answer that has no {@link #invalid}, before weight and seen alone; nothing
   * entered gives none.
   */
  public BigDecimal points(Answer answer, Rounding rounding) {
    return switch (answer.applicability()) {
      case NOT_ARISEN -> notArisen == NotArisen.FULL ? maximum : BigDecimal.ZERO;
      case NOT_ASSIGNED, NOT_FUNDED -> BigDecimal.ZERO;
      case APPLIES -> {
        var input = answer.input();
        yield input == null
            ? BigDecimal.ZERO
            : rounded(rule.score(new Leaf.Asked(input, maximum, null, null)).value(), rounding);
      }
    };
  }

  /** Exact points rounded to the step of the leaf, or else of the table, within its limits. */
  BigDecimal rounded(Fraction exact, Rounding table) {
    var step = rule.step();
    var rounding = step == null ? table : new Rounding(step);
    return Decimals.clamp(rounding.round(exact), rule.lowest(), rule.highest(maximum));
  }
}
