package vn.giaouoc.scoring.domain;

import static vn.giaouoc.scoring.domain.SheetState.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Every move a sheet can make, and nothing else. */
public enum SheetStep {
  /** The first answer is saved. */
  BEGIN(DRAFT, EMPTY, RETURNED),
  /** The head submits with the sworn box ticked. */
  SUBMIT(SUBMITTED, DRAFT, RETURNED),
  /** Sent back with a reason. */
  RETURN(RETURNED, SUBMITTED, CHECKED, BLOC_SCORED, EXPLAINED),
  /** The cross-check column is completed. */
  CHECK(CHECKED, SUBMITTED),
  /** The bloc column is completed. */
  SCORE(BLOC_SCORED, SUBMITTED, CHECKED),
  /** The cross-check column, or the bloc's where there is none before it, is opened again. */
  REOPEN_TO_SUBMITTED(SUBMITTED, CHECKED, BLOC_SCORED),
  /** The bloc column is opened again. */
  REOPEN_TO_CHECKED(CHECKED, BLOC_SCORED),
  /** The unit gives its explanation, or an objection was answered. */
  EXPLAIN(EXPLAINED, BLOC_SCORED, EXPLAINED),
  /** The unit agrees, or the leader locks the points after the window. */
  CONFIRM(CONFIRMED, BLOC_SCORED, EXPLAINED),
  /** A value changed after it was agreed: the agreement is dropped. */
  DROP(EXPLAINED, CONFIRMED, APPRAISED),
  /** The Board's column is completed. */
  APPRAISE(APPRAISED, CONFIRMED),
  /** The decision is made. */
  FINISH(FINAL, CONFIRMED, APPRAISED),
  /** A new version of the table changed the points: the columns are opened again. */
  RESCORE(SUBMITTED, SUBMITTED, CHECKED, BLOC_SCORED, EXPLAINED, CONFIRMED, APPRAISED);

  private final SheetState to;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<SheetState> from;

  SheetStep(SheetState to, SheetState... from) {
    this.to = to;
    this.from = EnumSet.copyOf(Arrays.asList(from));
  }

  /** The state it leads to. */
  public SheetState to() {
    return to;
  }

  /** Whether it may be taken in this state. */
  public boolean isFrom(SheetState state) {
    return from.contains(state);
  }
}
