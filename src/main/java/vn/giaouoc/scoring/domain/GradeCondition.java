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

  /** A figure known of the unit must be at least this; unknown counts as none. */
  record MinimumFigure(String figure, BigDecimal count) implements GradeCondition {
    public MinimumFigure {
      count = Decimals.plain(count);
    }
  }

  /** Every node of the base that has a floor must reach it. */
  record Floors() implements GradeCondition {}

  /** Points only open the door: a vote must have given the grade to the unit. */
  record Vote() implements GradeCondition {}

  /** No criterion of the base may lie below this share of its maximum. */
  record EveryCriterion(BigDecimal percent) implements GradeCondition {
    public EveryCriterion {
      percent = Decimals.plain(percent);
    }
  }
}
