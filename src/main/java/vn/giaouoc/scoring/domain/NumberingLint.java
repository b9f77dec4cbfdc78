package vn.giaouoc.scoring.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks for numbers used twice and for jumps of the numbering, such as clause 2 followed by 5. */
final class NumberingLint {

  private static final Pattern TAIL = Pattern.compile("(\\d{1,4}|[A-ZĐ]{1,8})?([a-zđ])?");
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String VIETNAMESE = "abcdđeghiklmnopqrstuvxy";
  private static final List<String> ROMAN = List.of("I", "V", "X", "L", "C");
  private static final List<Integer> WORTH = List.of(1, 5, 10, 50, 100);

  private final List<Finding> findings = new ArrayList<>();

  private NumberingLint() {}

  static List<Finding> of(ScoreTable table) {
    var lint = new NumberingLint();
    lint.twice(table);
    lint.siblings(table.groups());
    table.nodes().forEach(n -> lint.siblings(n.children()));
    return lint.findings;
  }

  private void twice(ScoreTable table) {
    var seen = new HashSet<String>();
    table
        .nodes()
        .filter(n -> isNumber(n) && !seen.add(n.code()))
        .forEach(
            n -> warn(n, "Số thứ tự %s được dùng hai lần. Hãy đánh số lại.".formatted(n.code())));
  }

  private static boolean isNumber(Node node) {
    return !node.code().isEmpty() && !node.code().equals("-");
  }

  private void siblings(List<? extends Node> nodes) {
    for (int i = 1; i < nodes.size(); i++) {
      var before = nodes.get(i - 1);
      var here = nodes.get(i);
      if (isNumber(before) && isNumber(here) && jumps(tail(before), tail(here))) {
        warn(
            here,
            "Số thứ tự nhảy từ %s đến %s. Hãy đánh số lại hoặc bổ sung mục còn thiếu."
                .formatted(before.code(), here.code()));
      }
    }
  }

  /** The last part of a number, for example {@code 3a} of {@code I.3a.}. */
  private static String tail(Node node) {
    var code = node.code().replaceAll("[.)\\s]+$", "");
    return code.substring(code.lastIndexOf('.') + 1);
  }

  private static boolean jumps(String before, String here) {
    var a = TAIL.matcher(before);
    var b = TAIL.matcher(here);
    if (!a.matches() || !b.matches() || before.equals(here)) {
      return false;
    }
    var number = text(a.group(1));
    var letter = text(a.group(2));
    var nextNumber = text(b.group(1));
    var nextLetter = text(b.group(2));
    return nextNumber.equals(number)
        ? !follows(letter, nextLetter)
        : sameStyle(number, nextNumber)
            && (!(nextLetter.isEmpty() || nextLetter.equals("a")) || !counts(number, nextNumber));
  }

  /** Whether both count in the same way; a group “B” after a group “II” starts anew. */
  private static boolean sameStyle(String number, String next) {
    if (number.isEmpty() || next.isEmpty()) {
      return true;
    }
    if (Character.isDigit(number.charAt(0)) || Character.isDigit(next.charAt(0))) {
      return Character.isDigit(number.charAt(0)) && Character.isDigit(next.charAt(0));
    }
    return (roman(number) > 0 && roman(next) > 0)
        || (isLetter(number) && isLetter(next) && number.compareTo(next) < 0);
  }

  /** A letter that is not rather a Roman number. */
  private static boolean isLetter(String number) {
    return number.length() == 1 && !"IVX".contains(number);
  }

  private static String text(@org.jspecify.annotations.Nullable String part) {
    return part == null ? "" : part;
  }

  private static boolean counts(String number, String next) {
    if (number.isEmpty() || next.isEmpty()) {
      return false;
    }
    if (Character.isDigit(number.charAt(0)) && Character.isDigit(next.charAt(0))) {
      return Integer.parseInt(next) == Integer.parseInt(number) + 1;
    }
    return (roman(number) > 0 && roman(next) == roman(number) + 1)
        || follows(number.toLowerCase(Locale.ROOT), next.toLowerCase(Locale.ROOT));
  }

  /** By the Latin or by the Vietnamese alphabet: both number clauses. */
  private static boolean follows(String letter, String next) {
    if (letter.isEmpty()) {
      return next.equals("a");
    }
    return next.length() == 1
        && (LATIN.contains(letter + next) || VIETNAMESE.contains(letter + next));
  }

  /** The value of a Roman number; 0 when it is none. */
  private static int roman(String text) {
    var sum = 0;
    var last = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      var at = ROMAN.indexOf(text.substring(i, i + 1));
      if (at < 0) {
        return 0;
      }
      var worth = WORTH.get(at);
      sum += worth < last ? -worth : worth;
      last = Math.max(last, worth);
    }
    return sum;
  }

  private void warn(Node node, String sentence) {
    findings.add(new Finding(Finding.Severity.WARNING, node.key(), sentence));
  }
}
