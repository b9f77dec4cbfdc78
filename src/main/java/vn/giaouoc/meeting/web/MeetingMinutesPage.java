package vn.giaouoc.meeting.web;

import java.util.List;
import vn.giaouoc.year.YearFrame;

/**
 * The minutes of one meeting; ready strings.
 *
 * @param body empty before the first draft
 * @param chair who signed for the chair and when, or empty
 * @param held whether the meeting was recorded as held
 * @param old earlier versions, the newest first
 */
public record MeetingMinutesPage(
    YearFrame frame,
    String at,
    String title,
    String body,
    int version,
    String label,
    String chair,
    String secretary,
    boolean mayDraft,
    boolean mayEdit,
    boolean maySignAsChair,
    boolean maySignAsSecretary,
    boolean mayReopen,
    boolean mayCorrect,
    boolean held,
    List<Old> old) {

  /** Before the first draft. */
  static MeetingMinutesPage before(
      YearFrame frame, String at, String title, boolean mayDraft, boolean held) {
    return new MeetingMinutesPage(
        frame, at, title, "", 0, "", "", "", mayDraft, false, false, false, false, false, held,
        List.of());
  }

  /** An earlier version, signed and replaced. */
  public record Old(String label, String signed, String reason, String body) {}
}
