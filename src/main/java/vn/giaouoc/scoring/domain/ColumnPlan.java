package vn.giaouoc.scoring.domain;

import java.util.List;
import java.util.Optional;

/** The columns of a year's sheets from left to right. */
public record ColumnPlan(List<ColumnRole> roles) {

  /** Self-scoring, cross-check, bloc, Board, Council. */
  public static final ColumnPlan USUAL =
      new ColumnPlan(
          List.of(
              ColumnRole.SELF,
              ColumnRole.CHECK,
              ColumnRole.BLOC,
              ColumnRole.BOARD,
              ColumnRole.COUNCIL));

  /** The cross-check visits before the units score themselves. */
  public static final ColumnPlan CHECK_FIRST =
      new ColumnPlan(
          List.of(
              ColumnRole.CHECK,
              ColumnRole.SELF,
              ColumnRole.BLOC,
              ColumnRole.BOARD,
              ColumnRole.COUNCIL));

  /** No cross-check. */
  public static final ColumnPlan WITHOUT_CHECK =
      new ColumnPlan(
          List.of(ColumnRole.SELF, ColumnRole.BLOC, ColumnRole.BOARD, ColumnRole.COUNCIL));

  public ColumnPlan {
    roles = List.copyOf(roles);
  }

  /** The column directly to the left, if any. */
  public Optional<ColumnRole> left(ColumnRole role) {
    var at = roles.indexOf(role);
    return at > 0 ? Optional.of(roles.get(at - 1)) : Optional.empty();
  }

  /** Whether a year has this column. */
  public boolean has(ColumnRole role) {
    return roles.contains(role);
  }
}
