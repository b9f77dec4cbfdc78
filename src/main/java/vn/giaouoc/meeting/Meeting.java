package vn.giaouoc.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.rule.Fraction;
import vn.giaouoc.shared.YearId;

/**
 * A meeting of a bloc, for one year or two.
 *
 * @param mainYear the year it was planned in
 * @param quorum the share of member units that must be there, fixed when it was planned
 * @param nextTheme the theme of the following year, set by a year-end meeting
 * @param version counts every change of the plan
 */
public record Meeting(
    long id,
    YearId mainYear,
    MeetingState state,
    MeetingPlan plan,
    Fraction quorum,
    @Nullable String nextTheme,
    @Nullable Instant calledAt,
    @Nullable Instant heldAt,
    @Nullable String cancelReason,
    int version) {

  /** What the meeting is for that year. */
  public MeetingKind kindIn(YearId year) {
    var also = plan.alsoFor();
    return also != null && also.year().equals(year) ? also.kind() : plan.kind();
  }

  /** Whether the invitation went out, or it was held. */
  public boolean called() {
    return state == MeetingState.CALLED || state == MeetingState.HELD;
  }
}
