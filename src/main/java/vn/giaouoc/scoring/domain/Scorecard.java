package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of one unit: every node, the parts of the total, the grade and why.
 *
 * @param base points of the base groups, before any rescaling
 * @param deduction points taken off, not negative
 * @param total what is printed, rounded as the table says
 * @param assigned the maximum that counts for this unit
 * @param measure what grades and ranks compare, exact: points, rescaled points or percent, as the
 *     table's policy says
 * @param grade the grade after conditions and sanctions, or null when the table gives none
 * @param reasons in the order of evaluation
 * @param maxima how many base leaves were done and reached their maximum
 */
public record Scorecard(
    Map<String, NodeResult> nodes,
    BigDecimal base,
    BigDecimal bonus,
    BigDecimal deduction,
    BigDecimal total,
    BigDecimal assigned,
    Fraction measure,
    @Nullable String grade,
    List<Reason> reasons,
    int maxima,
    boolean knockedOut) {

  public Scorecard {
    nodes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(nodes));
    base = Decimals.plain(base);
    bonus = Decimals.plain(bonus);
    deduction = Decimals.plain(deduction);
    total = Decimals.plain(total);
    assigned = Decimals.plain(assigned);
    reasons = List.copyOf(reasons);
  }

  /** Scores the answers by the table. Leaves without an answer count as zero until answered. */
  public static Scorecard of(ScoreTable table, Answers answers) {
    return new Evaluation(table, answers).card();
  }

  /** The result at a node. */
  public NodeResult at(String key) {
    return Optional.ofNullable(nodes.get(key))
        .orElseThrow(() -> new IllegalArgumentException("no such node: " + key));
  }

  /** Points got / assigned maximum, in percent. */
  public Fraction rate() {
    return Fraction.percent(base.add(bonus).subtract(deduction), assigned);
  }
}
