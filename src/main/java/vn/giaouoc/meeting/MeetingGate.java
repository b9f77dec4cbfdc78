package vn.giaouoc.meeting;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.giaouoc.shared.Refused;
import vn.giaouoc.year.Standing;

/** Lets the leader change a meeting, and nobody change what signed minutes tell. */
@Component
class MeetingGate {

  private final MeetingRepository meetings;
  private final MinutesRepository minutes;

  MeetingGate(MeetingRepository meetings, MinutesRepository minutes) {
    this.meetings = meetings;
    this.minutes = minutes;
  }

  /** The meeting of the standing's year, for anyone who sees inside. */
  Meeting seen(Standing standing, long id) {
    standing.mustSeeInside();
    return meetings
        .find(standing.year().id(), id)
        .orElseThrow(() -> new NoSuchElementException("meeting " + id));
  }

  /** The meeting, for the leader. */
  Meeting led(Standing standing, long id) {
    standing.mustLead();
    return seen(standing, id);
  }

  /** The meeting, for the leader, while its record may still be written. */
  Meeting open(Standing standing, long id) {
    var meeting = led(standing, id);
    standing.mustBeOpen();
    if (meeting.state() == MeetingState.CANCELLED) {
      throw Refused.because("Hội nghị này đã hủy nên không ghi thêm được. Hãy lập hội nghị mới.");
    }
    var versions = minutes.versions(id);
    if (!versions.isEmpty() && versions.getFirst().partlySigned()) {
      throw Refused.because(
          versions.getFirst().signed()
              ? "Biên bản đã đủ chữ ký nên diễn biến hội nghị không sửa được nữa. Nếu cần sửa, hãy"
                  + " lập biên bản đính chính trước."
              : "Biên bản đang có một chữ ký. Hãy mở lại biên bản để sửa, rồi ký lại.");
    }
    return meeting;
  }
}
