package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A leaf whose points come by the rule of another type; only where the input comes from differs.
 */
public sealed interface BorrowedLeaf extends Leaf permits ExternalLeaf, AutoLeaf {

  /** From the input to points. */
  Leaf of();

  /** Who brings the input, the first words of a sentence. */
  String origin();

  /** Refuses rules that cannot be borrowed. */
  static void check(Leaf of) {
    if (of instanceof BorrowedLeaf || of instanceof PeerLeaf) {
      throw new IllegalArgumentException("of: không tính điểm được theo " + of.type() + ".");
    }
  }

  @Override
  default boolean filled() {
    return true;
  }

  @Override
  default boolean compares() {
    return of().compares();
  }

  @Override
  default @Nullable String problem(Input input, BigDecimal maximum) {
    return of().problem(input, maximum);
  }

  @Override
  default @Nullable String doubt(Input input, BigDecimal maximum) {
    return of().doubt(input, maximum);
  }

  @Override
  default @Nullable Field field(List<Input> inputs) {
    return of().field(inputs);
  }

  @Override
  default Points score(Asked asked) {
    return of().score(asked);
  }

  @Override
  default @Nullable BigDecimal step() {
    return of().step();
  }

  @Override
  default BigDecimal lowest() {
    return of().lowest();
  }

  @Override
  default BigDecimal highest(BigDecimal maximum) {
    return of().highest(maximum);
  }

  @Override
  default BigDecimal times(Input input) {
    return of().times(input);
  }

  @Override
  default Set<String> sources(Input input) {
    return of().sources(input);
  }

  @Override
  default @Nullable Input without(Input input, Set<String> counted) {
    return of().without(input, counted);
  }

  @Override
  default String show(Input input) {
    return of().show(input);
  }

  @Override
  default String how(Asked asked, BigDecimal points) {
    return origin() + ": " + of().how(asked, points);
  }

  @Override
  default String rule(BigDecimal maximum) {
    return origin() + ". " + of().rule(maximum);
  }
}
