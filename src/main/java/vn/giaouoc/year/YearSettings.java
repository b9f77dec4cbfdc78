package vn.giaouoc.year;

import java.util.Map;

/**
 * What is set for one year (thiết lập): it chooses the steps and measures the windows. Opening a
 * year copies the settings of the year before; the Board may change them.
 *
 * @param boardReview whether the Board comments on the drafts before the launch meeting (state 3)
 * @param crossCheck whether units check each other (state 11)
 * @param seesOthersScores whether a unit sees the others' self-scores once all have submitted
 * @param objectionDays working days of the objection window
 * @param graceHours hours after the end of the last day in which what arrives is still in time
 * @param secretaryExtensionDays days by which the leader's secretary may extend a deadline alone
 * @param shiftOffHolidays whether a last day on a day off moves to the next working day
 * @param movesByDate whether the year enters reporting and self-scoring by itself on their dates
 * @param version counts every change; the slower of two editors is told
 */
public record YearSettings(
    boolean boardReview,
    boolean crossCheck,
    CrossCheckOrder crossCheckOrder,
    boolean seesOthersScores,
    int objectionDays,
    int graceHours,
    int secretaryExtensionDays,
    boolean shiftOffHolidays,
    boolean movesByDate,
    int version) {

  /** The settings of a bloc for which nobody has set anything. */
  public static final YearSettings DEFAULT =
      new YearSettings(true, true, CrossCheckOrder.AFTER_SELF_SCORE, true, 5, 0, 5, true, false, 0);

  /** The settings as ready strings by the names of the form's fields. */
  public Map<String, String> words() {
    return Map.ofEntries(
        Map.entry("ban-gop-y", ticked(boardReview)),
        Map.entry("kiem-tra-cheo", ticked(crossCheck)),
        Map.entry("thu-tu", crossCheckOrder.name()),
        Map.entry("xem-diem", ticked(seesOthersScores)),
        Map.entry("ngay-kien-nghi", Integer.toString(objectionDays)),
        Map.entry("gio-an-han", Integer.toString(graceHours)),
        Map.entry("ngay-gia-han", Integer.toString(secretaryExtensionDays)),
        Map.entry("doi-ngay-nghi", ticked(shiftOffHolidays)),
        Map.entry("tu-chuyen", ticked(movesByDate)),
        Map.entry("version", Integer.toString(version)));
  }

  private static String ticked(boolean box) {
    return box ? "1" : "";
  }

  /** Whether the cross-check comes before the self-scoring. */
  public boolean checksFirst() {
    return crossCheck && crossCheckOrder == CrossCheckOrder.BEFORE_SELF_SCORE;
  }

  /** Whether the cross-check comes after the self-scoring. */
  public boolean checksAfter() {
    return crossCheck && crossCheckOrder == CrossCheckOrder.AFTER_SELF_SCORE;
  }
}
