package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import vn.giaouoc.shared.Vi;

/**
 * The total of a card and what is compared.
 *
 * @param total what is printed
 * @param measure what grades and ranks compare, exact
 */
record Totals(BigDecimal total, Fraction measure) {

  static Totals of(
      ScoreTable table,
      Fraction base,
      BigDecimal assigned,
      Fraction bonus,
      Fraction deduction,
      List<Reason> reasons) {
    var counted = base;
    if (table.policy() != DenominatorPolicy.RAW && assigned.signum() == 0) {
      reasons.add(Reason.of(Reason.Code.NOTHING_ASSIGNED));
    } else if (table.policy() == DenominatorPolicy.RESCALE
        && !Decimals.same(assigned, table.scale())) {
      counted = base.times(new Fraction(table.scale(), assigned));
      reasons.add(
          Reason.of(
              Reason.Code.RESCALED,
              Vi.number(table.rounding().round(base)),
              Vi.number(assigned),
              Vi.number(table.scale()),
              Vi.number(table.rounding().round(counted))));
    }
    var free = counted.plus(bonus).minus(deduction);
    var limited = free.clamp(table.lowest(), table.highest());
    if (limited.compareTo(free) != 0) {
      reasons.add(
          Reason.of(
              Reason.Code.TOTAL_LIMITED,
              Vi.number(table.rounding().round(free)),
              Vi.number(table.rounding().round(limited))));
    }
    // raw totals are sums of rounded leaves; rounding again could only lose a leaf's own finer step
    var total =
        table.policy() != DenominatorPolicy.RESCALE
                && table.roundAt() == RoundAt.LEAF
                && limited.isDecimal()
            ? limited.numerator()
            : table.rounding().round(limited);
    var compared = table.roundAt() == RoundAt.TOTAL ? Fraction.of(total) : limited;
    var measure =
        table.policy() == DenominatorPolicy.RATE ? Fraction.percent(total, assigned) : compared;
    return new Totals(total, measure);
  }
}
