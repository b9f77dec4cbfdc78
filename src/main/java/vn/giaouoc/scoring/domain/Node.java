package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A place in the tree of a score table. Its key never changes; its code and text may. */
public sealed interface Node permits CriterionGroup, Criterion, CriterionLeaf {

  /** Identifies the node within the table and all its later versions, for example {@code n12}. */
  String key();

  /** The number printed before it, for example {@code I.1.a}. */
  String code();

  /** What is judged. */
  String text();

  /** The maximum points. */
  BigDecimal maximum();

  /** What else holds for it. */
  Terms terms();

  /** The most it can add to its parent: its maximum times its weight. */
  default BigDecimal weighted() {
    return terms().weighted() ? maximum().multiply(terms().weight()) : maximum();
  }

  /** The nodes directly below; none below a leaf. */
  List<Node> children();

  /** This node and all below it, in printed order. */
  default Stream<Node> walk() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Node::walk));
  }

  /** The leaves at or below this node, in printed order. */
  default Stream<CriterionLeaf> leaves() {
    return walk().filter(CriterionLeaf.class::isInstance).map(CriterionLeaf.class::cast);
  }

  /** Code and text in one line. */
  default String title() {
    return code().isEmpty() || code().equals("-") ? text() : code() + ". " + text();
  }
}
