package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;

/** What a grade asks for beside points. */
public sealed interface GradeCondition {

  /** A group or criterion must reach this share of its maximum. */
  record MinimumShare(String node, BigDecimal percent) implements GradeCondition {
    public MinimumShare {
      percent = Decimals.plain(percent);
    }
  }

  /** The figure entered at a leaf must be at least this. */
  record MinimumCount(String leaf, BigDecimal count) implements GradeCondition {
    public MinimumCount {
      count = Decimals.plain(count);
    }
  }

  /** No criterion of the base may lie below this share of its maximum. */
  record EveryCriterion(BigDecimal percent) implements GradeCondition {
    public EveryCriterion {
      percent = Decimals.plain(percent);
    }
  }
}
