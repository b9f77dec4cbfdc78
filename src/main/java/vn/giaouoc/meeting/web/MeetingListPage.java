package vn.giaouoc.meeting.web;

import java.util.List;
import java.util.Set;
import vn.giaouoc.meeting.Meeting;
import vn.giaouoc.meeting.MeetingState;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.year.YearFrame;
import vn.giaouoc.year.YearHere;

/**
 * All meetings of a year.
 *
 * @param mayPlan whether the reader may plan one
 */
public record MeetingListPage(YearFrame frame, boolean mayPlan, List<Row> rows) {

  /** One meeting in the list; ready strings. */
  public record Row(
      String link,
      String day,
      String title,
      String kind,
      String place,
      String state,
      String tone,
      String minutes,
      String minutesTone) {}

  static MeetingListPage of(YearHere here, List<Meeting> meetings, Set<Long> signed) {
    return new MeetingListPage(
        here.frame("hoi-nghi"),
        here.standing().leads() && here.standing().isYearOpen(),
        meetings.stream().map(m -> row(here, m, signed.contains(m.id()))).toList());
  }

  private static Row row(YearHere here, Meeting m, boolean signed) {
    var held = m.state() == MeetingState.HELD;
    var place = m.plan().place();
    return new Row(
        here.path() + "/hoi-nghi/" + m.id(),
        Vi.date(m.plan().heldOn()),
        m.plan().title(),
        m.kindIn(here.year().id()).vi(),
        place == null ? "" : place,
        m.state().vi(),
        tone(m.state()),
        held ? (signed ? "Đã ký đủ" : "Chưa ký đủ") : "",
        signed ? "ok" : "warn");
  }

  static String tone(MeetingState state) {
    return switch (state) {
      case PLANNED -> "muted";
      case CALLED -> "info";
      case HELD -> "ok";
      case CANCELLED -> "bad";
    };
  }
}
