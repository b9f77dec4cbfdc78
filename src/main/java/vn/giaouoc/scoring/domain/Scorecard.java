package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

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
 * @param groupMaxima how many base groups reached their maximum
 * @param outliers points given by members that lie far from what the others gave; they count
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
    int groupMaxima,
    List<Outlier> outliers,
    boolean knockedOut) {

  /**
   * Points far from what most gave.
   *
   * @param leaf key of the leaf
   * @param scorer the unit that gave them
   */
  public record Outlier(String leaf, UnitId scorer, BigDecimal points) {}

  public Scorecard {
    nodes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(nodes));
    base = Decimals.plain(base);
    bonus = Decimals.plain(bonus);
    deduction = Decimals.plain(deduction);
    total = Decimals.plain(total);
    assigned = Decimals.plain(assigned);
    reasons = List.copyOf(reasons);
    outliers = List.copyOf(outliers);
  }

  /**
   * Scores one unit alone: leaves that compare units see only itself. Leaves without an answer
   * count as zero until answered.
   */
  public static Scorecard of(ScoreTable table, Answers answers) {
    var unit = new UnitId(0);
    return of(table, Map.of(unit, answers)).values().iterator().next();
  }

  /** Scores the units of a ranking, by their id; the order they are given in does not matter. */
  public static Map<UnitId, Scorecard> of(ScoreTable table, Map<UnitId, Answers> units) {
    return new Plan(table).score(units);
  }

  /** The same card with another grade, and why. */
  Scorecard graded(String other, Reason why) {
    return new Scorecard(
        nodes,
        base,
        bonus,
        deduction,
        total,
        assigned,
        measure,
        other,
        Stream.concat(reasons.stream(), Stream.of(why)).toList(),
        maxima,
        groupMaxima,
        outliers,
        knockedOut);
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
