package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * The rule of one leaf: from what is entered to points. A new type is a new record here; the
 * engine, the sheet and the ranking do not change.
 */
public sealed interface Leaf
    permits DirectLeaf,
        BinaryLeaf,
        ChoiceLeaf,
        BandsLeaf,
        RatioLeaf,
        TargetLeaf,
        MinusPerLeaf,
        MinusPlusLeaf,
        CountLeaf,
        EventAverageLeaf,
        BestOfLeaf,
        RankLeaf,
        PeerLeaf,
        BorrowedLeaf {

  /**
   * What a leaf is asked.
   *
   * @param maximum the leaf's maximum
   * @param unit whose input it is; null when it does not matter
   * @param field what the other units' inputs make of it; null where units are not compared
   */
  record Asked(Input input, BigDecimal maximum, @Nullable UnitId unit, @Nullable Field field) {}

  /**
   * What it answers: exact points, not yet rounded, within {@link Leaf#lowest} and {@link
   * Leaf#highest}.
   *
   * @param zeroParent whether the whole criterion becomes zero
   */
  record Points(Fraction value, boolean zeroParent) {
    static Points of(BigDecimal value) {
      return new Points(Fraction.of(value), false);
    }

    static Points of(Fraction value) {
      return new Points(value, false);
    }
  }

  /** What the inputs of all units of a cluster make of a leaf that compares them. */
  sealed interface Field permits TargetLeaf.Best, RankLeaf.Order {}

  /** The type, for lists and forms. */
  LeafType type();

  /** What makes an input invalid, as a Vietnamese sentence; null when nothing does. */
  @Nullable String problem(Input input, BigDecimal maximum);

  /**
   * What a person has probably mistyped though it could be scored, as a Vietnamese sentence; null
   * when nothing. Asked where people type, not where stored inputs are scored.
   */
  default @Nullable String doubt(Input input, BigDecimal maximum) {
    return null;
  }

  /** The points. The input must have no {@link #problem}. */
  Points score(Asked asked);

  /**
   * The arithmetic in Vietnamese.
   *
   * @param points what it came to, rounded
   */
  String how(Asked asked, BigDecimal points);

  /** The rule in one short Vietnamese sentence, shown as a help under the criterion. */
  String rule(BigDecimal maximum);

  /** What the inputs of all units of a cluster make of it; null where units are not compared. */
  default @Nullable Field field(List<Input> inputs) {
    return null;
  }

  /**
   * Whether somebody else than the unit brings the input: the program, the other members or a body
   * outside the bloc.
   */
  default boolean filled() {
    return false;
  }

  /** Whether the points of a unit depend on the inputs of others. */
  default boolean compares() {
    return false;
  }

  /** The smallest difference of points where the leaf has its own, else null. */
  default @Nullable BigDecimal step() {
    return null;
  }

  /** The least points it can give. */
  default BigDecimal lowest() {
    return BigDecimal.ZERO;
  }

  /** The most points it can give. */
  default BigDecimal highest(BigDecimal maximum) {
    return maximum;
  }

  /** How many there are of what is counted: this triggers sanctions and counts for grades. */
  default BigDecimal times(Input input) {
    return switch (input) {
      case Input.Figure f -> f.value();
      case Input.YesNo y -> y.yes() ? BigDecimal.ONE : BigDecimal.ZERO;
      case Input.Chosen c ->
          this instanceof ChoiceLeaf choice && choice.pointsOf(c.option()).signum() > 0
              ? BigDecimal.ONE
              : BigDecimal.ZERO;
      case Input.Share s -> s.done();
      case Input.Reached r -> r.actual();
      case Input.Times t -> t.times();
      case Input.Events e -> BigDecimal.valueOf(e.options().size());
      case Input.Results r -> BigDecimal.valueOf(r.results().size());
      case Input.Items i -> BigDecimal.valueOf(i.items().size());
      case Input.Peers p -> BigDecimal.valueOf(p.points().size());
    };
  }

  /** The facts or files that prove single parts of an input; empty when parts name none. */
  default Set<String> sources(Input input) {
    return Set.of();
  }

  /**
   * What is left of an input when some facts were counted elsewhere already.
   *
   * @return null when nothing is left
   */
  default @Nullable Input without(Input input, Set<String> counted) {
    return null;
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
