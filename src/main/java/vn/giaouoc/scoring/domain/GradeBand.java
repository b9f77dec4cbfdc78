package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One grade (xếp loại): {@code from <= measure < below}, and its conditions.
 *
 * @param below the open upper end as the table states it; null at the highest grade. Only the check
 *     of the table reads it: a gap between grades is an error of the table, not of a unit
 */
public record GradeBand(
    String name, BigDecimal from, @Nullable BigDecimal below, List<GradeCondition> conditions) {

  public GradeBand {
    from = Decimals.plain(from);
    below = below == null ? null : Decimals.plain(below);
    conditions = List.copyOf(conditions);
  }
}
