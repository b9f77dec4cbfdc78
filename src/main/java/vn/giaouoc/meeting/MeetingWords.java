package vn.giaouoc.meeting;

import vn.giaouoc.shared.Vi;

/** How a meeting's time is said. */
public final class MeetingWords {

  private MeetingWords() {}

  /** “8 giờ 30, sáng ngày 09 tháng 8 năm 2022”; what is not known is left out. */
  public static String when(MeetingPlan plan) {
    var day = Vi.longDate(plan.heldOn());
    var half =
        switch (plan.halfDay()) {
          case MORNING -> "sáng ";
          case AFTERNOON -> "chiều ";
          case WHOLE_DAY -> "cả ngày, ";
          case null -> "";
        };
    var hour =
        plan.startsAt() == null
            ? ""
            : "%d giờ %02d, ".formatted(plan.startsAt().getHour(), plan.startsAt().getMinute());
    return hour + half + day;
  }
}
