package vn.giaouoc.scoring.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number printed before a row: “I”, “1.2”, “a)”, “-”, “Nhóm 3”.
 *
 * @param prefix the word before it, in small letters: “nhóm”, “phần”; empty for none
 * @param parts between its points: “I”, “2”, “a”; a bullet is one part
 */
record Code(String prefix, List<String> parts) {

  /**
   * How a number counts; the order is from the outermost to the innermost where nothing else tells.
   */
  enum Style {
    PART,
    UPPER,
    GROUP,
    ROMAN,
    ITEM,
    DECIMAL,
    LOWER,
    DASH,
    PLUS,
    NONE
  }

  private static final String PART = "(?:\\d{1,3}[a-zđ]?|[IVXLC]{1,8}|[A-ZĐ]|[a-zđ]|[ivx]{1,5})";
  private static final String WORD = "(?:(phần|nhóm|mục|tiêu chí|chương|nội dung)(?:\\s+thứ)?\\s+)";
  private static final Pattern ALONE =
      Pattern.compile(
          "(?i:" + WORD + ")?(" + PART + "(?:\\." + PART + "\\)?){0,5})\\s*[.):/–-]*",
          Pattern.UNICODE_CASE);
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?:"
              + "(?i:"
              + WORD
              + ")("
              + PART
              + "(?:\\."
              + PART
              + "){0,5})\\s*(?:[.):–-]+\\s*|\\s+)"
              + "|((?:\\d{1,3}|[IVXLC]{1,8}|[A-ZĐ])(?:\\."
              + PART
              + "){0,5}|[a-zđ])\\s*[.):/]+(?!\\d)\\s*"
              + "|(\\d{1,3}(?:\\.\\d{1,3}){1,5}|[IVXLC]{1,8}(?:\\."
              + PART
              + "){1,5})\\s+(?![%–-]|điểm|triệu|tỷ)"
              + "|([A-ZĐ]|[IVXLC]{1,8})\\s*[–-]\\s+)(?=\\S)",
          Pattern.UNICODE_CASE);
  private static final Pattern BULLET =
      Pattern.compile("([-–—−•●*·▪o+])(?:\\s+|(?=\\p{Lu}))(?=\\S)");
  private static final List<String> ROMAN_SIGNS = List.of("I", "V", "X", "L", "C");
  private static final List<Integer> ROMAN_WORTH = List.of(1, 5, 10, 50, 100);

  Code {
    parts = List.copyOf(parts);
  }

  /** A number and the text behind it. */
  record Ahead(Code code, String rest) {}

  /** A cell that holds nothing but a number; null when it holds more or none. */
  static @Nullable Code alone(String text) {
    var line = text.strip();
    if (line.matches("[-–—−•●*·▪+]")) {
      return new Code("", List.of(line.equals("+") ? "+" : "-"));
    }
    var found = ALONE.matcher(line);
    return found.matches() ? of(found.group(1), found.group(2)) : null;
  }

  /** The number a text begins with; null when it begins with none. */
  static @Nullable Ahead ahead(String text) {
    var bullet = BULLET.matcher(text);
    if (bullet.lookingAt()) {
      var sign = bullet.group(1).equals("+") ? "+" : "-";
      return new Ahead(new Code("", List.of(sign)), text.substring(bullet.end()));
    }
    var found = AHEAD.matcher(text);
    if (!found.lookingAt()) {
      return null;
    }
    for (int group = 2; group <= 5; group++) {
      if (found.group(group) != null) {
        return new Ahead(of(found.group(1), found.group(group)), text.substring(found.end()));
      }
    }
    return null;
  }

  private static Code of(@Nullable String word, String number) {
    return new Code(
        word == null ? "" : word.toLowerCase(Locale.ROOT),
        List.of(number.replace(")", "").split("\\.")));
  }

  static Code none() {
    return new Code("", List.of(""));
  }

  String last() {
    return parts.getLast();
  }

  String printed() {
    return String.join(".", parts);
  }

  boolean isBullet() {
    return last().equals("-") || last().equals("+") || last().isEmpty();
  }

  /** How its last part counts, a letter like I or C taken for a Roman number if {@code roman}. */
  Style style(boolean roman) {
    if (prefix.equals("phần") || prefix.equals("chương")) {
      return Style.PART;
    }
    if (prefix.equals("nhóm") || prefix.equals("mục")) {
      return Style.GROUP;
    }
    if (!prefix.isEmpty()) {
      return Style.ITEM;
    }
    return switch (last()) {
      case "" -> Style.NONE;
      case "-" -> Style.DASH;
      case "+" -> Style.PLUS;
      default ->
          Character.isDigit(last().charAt(0))
              ? Style.DECIMAL
              : Character.isLowerCase(last().charAt(0))
                  ? Style.LOWER
                  : roman && roman(last()) > 0 ? Style.ROMAN : Style.UPPER;
    };
  }

  /** Whether its last part can be read as a Roman number and as a letter. */
  boolean isTwofold() {
    return last().length() == 1 && roman(last()) > 0;
  }

  /** Its place in its row, from 1; 0 when it does not count. */
  int ordinal(boolean roman) {
    var tail = last();
    if (tail.isEmpty() || isBullet()) {
      return 0;
    }
    if (Character.isDigit(tail.charAt(0))) {
      return Integer.parseInt(tail.replaceAll("\\D", ""));
    }
    if (roman && roman(tail) > 0) {
      return roman(tail);
    }
    return tail.length() == 1 ? Character.toLowerCase(tail.charAt(0)) - 'a' + 1 : 0;
  }

  /** The value of a Roman number; 0 when it is none. */
  static int roman(String text) {
    var sum = 0;
    var last = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      var at = ROMAN_SIGNS.indexOf(text.substring(i, i + 1));
      if (at < 0) {
        return 0;
      }
      var worth = ROMAN_WORTH.get(at);
      sum += worth < last ? -worth : worth;
      last = Math.max(last, worth);
    }
    return sum;
  }
}
