package vn.giaouoc.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * Moves a text of one year to another: “năm 2023” becomes “năm 2024”, 30/11/2023 becomes
 * 30/11/2024, “năm thứ tư thực hiện” becomes “năm thứ năm thực hiện”. The date of a cited act
 * (“Nghị quyết 28-NQ/TU, ngày 06/12/2023”) and every other year stay.
 *
 * @param from the calendar year of the original
 * @param to the calendar year of the copy
 */
public record Redate(int from, int to) {

  private static final List<String> NTH = List.of("nhất", "hai", "ba", "tư", "năm");
  private static final String DAY = "\\d{1,2}/\\d{1,2}/\\d{4}";
  private static final String LONG_DAY = "\\d{1,2} tháng \\d{1,2} năm \\d{4}";
  private static final String ACT =
      "\\d+[/-][\\p{Lu}\\d][\\p{L}\\d/-]*\\s*,?\\s*(?:ngày\\s+)?(?:" + DAY + "|" + LONG_DAY + ")";
  private static final Pattern DATED =
      Pattern.compile(
          "(?<act>"
              + ACT
              + ")|(?<day>"
              + DAY
              + ")|(?<year>(?<name>[Nn]ăm )(?<number>\\d{4}))"
              + "|(?<nth>(?<lead>[Nn]ăm thứ )(?<word>nhất|hai|ba|tư|năm)(?= thực hiện))");

  /** The text re-dated; null stays null. */
  public @Nullable String text(@Nullable String text) {
    return text == null ? null : DATED.matcher(text).replaceAll(this::moved);
  }

  /** The same day in the other year; 29 February becomes 28 February where there is none. */
  public @Nullable LocalDate day(@Nullable LocalDate day) {
    return day == null ? null : day.plusYears((long) to - from);
  }

  private String moved(MatchResult found) {
    if (found.group("day") != null) {
      return day(found.group("day"));
    }
    if (found.group("year") != null) {
      return found.group("number").equals(Integer.toString(from))
          ? found.group("name") + to
          : found.group();
    }
    return found.group("nth") == null ? found.group() : nth(found);
  }

  private String day(String text) {
    var day = Vi.parseDate(text);
    return day == null || day.getYear() != from ? text : Vi.date(day(day));
  }

  private String nth(MatchResult found) {
    var next = NTH.indexOf(found.group("word")) + to - from;
    return next < 0 || next >= NTH.size() ? found.group() : found.group("lead") + NTH.get(next);
  }
}
