package vn.giaouoc.scoring.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Points as people write them: “1,5”, “1.5”, “10 điểm”, “tối đa 5 điểm”, “-5”.
 *
 * @param value never below 0
 * @param negative whether it was written with a minus or with “trừ”
 * @param doubt what may be read otherwise, as a Vietnamese sentence; null when nothing
 */
record Points(BigDecimal value, boolean negative, @Nullable String doubt) {

  /** A number of at most 9 digits before and after the sign. */
  static final String NUMBER =
      "(?:\\d{1,3}(?:\\.\\d{3}){1,2}(?!\\d)(?:,\\d{1,9})?|\\d{1,9}(?!\\d)(?:[.,]\\d{1,9})?)";

  static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+");
  private static final Pattern CELL =
      Pattern.compile(
          "(?<sign>[+–−-]|(?:tối đa|không quá|điểm tối đa|điểm chuẩn|trừ tối đa|tối đa trừ|trừ|cộng|thưởng|≤|:)"
              + "|\\s)*(?<number>"
              + NUMBER
              + ")\\s*(?:điểm|đ)?\\s*\\.?",
          WORDS);
  private static final Pattern MINUS = Pattern.compile("[–−-]|trừ", WORDS);
  private static final Pattern IN_TEXT =
      Pattern.compile(
          "\\(\\s*(?:điểm\\s+)?(?:(?:tối đa|không quá|trừ|cộng|thưởng|chuẩn|là|:)\\s*)*(?<a>"
              + NUMBER
              + ")\\s*điểm\\s*\\)|(?:tối đa|không quá)\\s*(?:trừ\\s*|là\\s*|:\\s*)*(?<b>"
              + NUMBER
              + ")\\s*điểm|(?:trừ tối đa|tối đa trừ|trừ không quá|cộng tối đa)\\s*(?<c>"
              + NUMBER
              + ")(?!\\d*\\s*%)|[:–-]\\s*(?<d>"
              + NUMBER
              + ")\\s*điểm\\s*\\.?$",
          WORDS);

  /** What a cell of the column of points says; null when it is no number of points. */
  static @Nullable Points ofCell(SourceCell cell) {
    if (cell.number() != null) {
      var value = plain(cell.number());
      return value == null ? null : new Points(value.abs(), value.signum() < 0, null);
    }
    return of(cell.line());
  }

  /** A text that is nothing but points; null when it is not. */
  static @Nullable Points of(String text) {
    var cell = CELL.matcher(text.strip());
    if (!cell.matches()) {
      return null;
    }
    var written = cell.group("number");
    var before = text.substring(0, text.indexOf(written));
    return new Points(number(written), MINUS.matcher(before).find(), doubt(written));
  }

  /** Points said inside a text, for example “(tối đa 5 điểm)”; null when there are none. */
  static @Nullable Points inText(String text) {
    var found = IN_TEXT.matcher(text);
    if (!found.find()) {
      return null;
    }
    for (var group : new String[] {"a", "b", "c", "d"}) {
      if (found.group(group) != null) {
        return new Points(
            number(found.group(group)),
            MINUS.matcher(found.group()).find(),
            doubt(found.group(group)));
      }
    }
    return null;
  }

  /** A number that {@link #NUMBER} matched. */
  static BigDecimal number(String written) {
    var plain =
        THOUSANDS.matcher(written).lookingAt() && !written.matches("\\d+\\.\\d{1,2}")
            ? written.replace(".", "")
            : written;
    return new BigDecimal(plain.replace(',', '.'));
  }

  private static @Nullable String doubt(String written) {
    return THOUSANDS.matcher(written).matches()
        ? "“%s” được đọc là %s; nếu là số thập phân, hãy sửa thành dấu phẩy."
            .formatted(written, number(written).toPlainString())
        : null;
  }

  private static @Nullable BigDecimal plain(BigDecimal value) {
    return value.precision() - value.scale() > 9 || value.scale() > 30 ? null : kept(value);
  }

  /** The value with as many digits after the sign as a table may hold. */
  static BigDecimal kept(BigDecimal value) {
    return value.setScale(Math.clamp(value.scale(), 0, 9), RoundingMode.HALF_UP);
  }
}
