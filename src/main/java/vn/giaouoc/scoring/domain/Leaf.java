package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The rule of one leaf: from what is entered to points. A new type is a new record here; the
 * engine, the sheet and the ranking do not change.
 */
public sealed interface Leaf
    permits DirectLeaf, BinaryLeaf, ChoiceLeaf, BandsLeaf, RatioLeaf, MinusPerLeaf, CountLeaf {

  /**
   * What a leaf is asked.
   *
   * @param maximum the leaf's maximum
   * @param rounding of the leaf, or else of the table
   */
  record Asked(Input input, BigDecimal maximum, Rounding rounding) {}

  /**
   * What it answers. The points are already rounded and lie within 0 and the maximum.
   *
   * @param zeroParent whether the whole criterion becomes zero
   * @param how the arithmetic, in Vietnamese; not part of the frozen result
   */
  record Points(BigDecimal value, boolean zeroParent, String how) {}

  /** The type, for lists and forms. */
  LeafType type();

  /** What is wrong with an input, as a Vietnamese sentence; null when nothing is. */
  @Nullable String problem(Input input, BigDecimal maximum);

  /** The points. The input must have no {@link #problem}. */
  Points score(Asked asked);

  /** The rule in one short Vietnamese sentence, shown as a help under the criterion. */
  String rule(BigDecimal maximum);

  /** Whether the thing happened at all: this triggers the sanction of a deduction. */
  default boolean arises(Input input) {
    return switch (input) {
      case Input.Figure f -> f.value().signum() > 0;
      case Input.YesNo y -> y.yes();
      case Input.Chosen c ->
          this instanceof ChoiceLeaf choice && choice.pointsOf(c.option()).signum() > 0;
      case Input.Share s -> s.done().signum() > 0;
    };
  }

  /** How the input reads to a person; options by their text. */
  default String show(Input input) {
    return input.vi();
  }

  /** The sentence for an input of another kind than the leaf asks for. */
  static String wrongKind() {
    return "Giá trị nhập không đúng loại của tiêu chí. Hãy nhập lại.";
  }
}
