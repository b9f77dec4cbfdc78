package vn.giaouoc.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting with everything recorded of it.
 *
 * @param minutes all versions, the newest first
 */
public record MeetingRecord(
    Meeting meeting,
    List<Attendance> attendance,
    List<Participant> participants,
    List<Contribution> contributions,
    List<Conclusion> conclusions,
    List<Motion> motions,
    List<Photo> photos,
    List<Adoption> adoptions,
    List<Minutes> minutes) {

  /** The newest version of the minutes, or null before the first draft. */
  public @Nullable Minutes latest() {
    return minutes.isEmpty() ? null : minutes.getFirst();
  }
}
