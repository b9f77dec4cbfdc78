package vn.giaouoc.plan;

import org.jspecify.annotations.Nullable;

/**
 * The plan of one bloc year (kế hoạch).
 *
 * @param copiedFrom the calendar year it was copied from, already re-dated; null for a new text
 * @param version counts saves of the running text; the slower of two editors is told
 */
public record Plan(PlanText text, VersionNumber number, @Nullable Integer copiedFrom, int version) {

  /** A plan of which nothing is written. */
  public static final Plan EMPTY = new Plan(PlanText.EMPTY, VersionNumber.NONE, null, 0);
}
