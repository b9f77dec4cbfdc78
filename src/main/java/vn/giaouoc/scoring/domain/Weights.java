package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.Map;

/** A table whose groups weigh otherwise. */
final class Weights {

  private Weights() {}

  /**
   * The table with the weights of these groups multiplied.
   *
   * @param factors by key of the group; above 0
   */
  static ScoreTable of(ScoreTable table, Map<String, BigDecimal> factors) {
    var groups =
        table.groups().stream()
            .map(g -> weighed(g, factors.getOrDefault(g.key(), BigDecimal.ONE)))
            .toList();
    var more = base(table.with(groups)).subtract(base(table));
    return new ScoreTable(
        table.title(),
        table.basis(),
        table.scale().add(more),
        table.rounding(),
        table.policy(),
        table.exactSums(),
        table.bonusCap(),
        table.deductionCap(),
        table.lowest(),
        table.highest().add(more).max(table.lowest()),
        groups,
        table.grades(),
        table.order(),
        table.exclusive(),
        table.roundAt());
  }

  /** What the base groups add up to. */
  private static BigDecimal base(ScoreTable table) {
    return table
        .groups(GroupRole.BASE)
        .map(Node::weighted)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static CriterionGroup weighed(CriterionGroup group, BigDecimal factor) {
    var terms = group.terms();
    return new CriterionGroup(
        group.key(),
        group.code(),
        group.text(),
        group.maximum(),
        group.role(),
        group.fundable(),
        new Terms(terms.weight().multiply(factor), terms.cap(), terms.floor(), terms.appliesTo()),
        group.children());
  }
}
