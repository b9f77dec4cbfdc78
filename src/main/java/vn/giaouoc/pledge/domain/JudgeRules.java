package vn.giaouoc.pledge.domain;

import java.math.BigDecimal;

/**
 * The dated parameters of the lights.
 *
 * @param paceGreen per cent of the year's target that must be there on 30/6 to be on pace
 * @param paceAmber per cent below which it is in danger
 * @param rounding how a share becomes a number needed
 */
public record JudgeRules(BigDecimal paceGreen, BigDecimal paceAmber, Rounding rounding) {

  /** Half of the year's target by 30/6; less than 30 % is in danger; shares round up. */
  public static final JudgeRules DEFAULT =
      new JudgeRules(new BigDecimal("50"), new BigDecimal("30"), Rounding.CEILING);
}
