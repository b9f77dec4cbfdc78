package vn.giaouoc.scoring.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One case of a rule with its points, for example “Đạt một phần: 1 điểm”.
 *
 * @param condition when it holds
 * @param zeroParent whether the words say that the whole criterion has no points then
 */
record Clause(String condition, BigDecimal points, boolean zeroParent) {

  private static final String NUMBER = "(" + Points.NUMBER + ")";
  private static final String GETS =
      "(?:(?:thì\\s+)?(?:được\\s+)?(?:được tính|được cộng|được chấm|được|đạt|chấm|cho|tính|cộng|trừ|hưởng)\\s+(?:tối đa\\s+)?)?";
  private static final Pattern POINTS_FIRST =
      Pattern.compile(
          "(?:(?:được|đạt|chấm|cho|tính|cộng)\\s+)?"
              + NUMBER
              + "\\s*điểm\\s*(?:[:=–-]|nếu|khi|đối với|cho)\\s*(.+)",
          Points.WORDS);
  private static final Pattern POINTS_LAST =
      Pattern.compile(
          "(.+?)\\s*(?:[:=–→,-]|=>|\\()?\\s*" + GETS + NUMBER + "\\s*(?:điểm|đ)\\s*\\)?",
          Points.WORDS);
  private static final Pattern NUMBER_LAST =
      Pattern.compile("(.+?)\\s*[:=→]\\s*" + NUMBER, Points.WORDS);
  private static final Pattern NONE =
      Pattern.compile(
          "(.+?)\\s*(?:[:,=–→-]|thì)?\\s*(?:không (?:được )?(?:tính|chấm|có|cho|đạt|cộng)?\\s*điểm)",
          Points.WORDS);
  private static final Pattern FULL =
      Pattern.compile(
          "(.+?)\\s*(?:[:,=–→-]|thì)?\\s*(?:được|đạt|tính|chấm|cho)(?: tính| chấm)? (?:điểm tối đa|tối đa|đủ điểm)(?: số điểm)?",
          Points.WORDS);
  private static final Pattern PART =
      Pattern.compile(
          "(.+?)\\s*(?:[:,=–→-]|thì)?\\s*(?:được|tính|chấm|cho|bằng)\\s+"
              + NUMBER
              + "\\s*%\\s*(?:số |tổng số |mức )?điểm(?: tối đa| chuẩn)?",
          Points.WORDS);
  private static final Pattern SOME_POINTS =
      Pattern.compile("\\d\\s*điểm(?! tối đa)", Points.WORDS);
  private static final Pattern NO_CASE =
      Pattern.compile(
          "(?:điểm\\s+)?(?:tối đa|chuẩn|thang điểm|tổng.*|điểm|là|mức điểm)|.*\\b(?:mỗi|cứ)\\s.*|.*[(].*tối đa",
          Points.WORDS);
  private static final Pattern WHOLE_CRITERION =
      Pattern.compile(
          "[,;(–-]?\\s*(?:và |thì )?(?:cả|toàn bộ|không (?:tính|chấm) điểm(?: cả| toàn bộ)?) tiêu chí(?: này)?(?:\\s+(?:[IVX]+|\\d+)(?:\\.\\w+)+)?(?: (?:được tính |bị |là |được )?(?:không (?:có|được|tính)(?: điểm)?|0 điểm))?\\)?",
          Points.WORDS);

  /** “0 điểm (đồng thời bị trừ điểm tại mục IX.1)”: what else follows is no part of the case. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(\\d\\s*(?:điểm|đ))\\s*(?:\\((?![^()]*\\d\\s*điểm)[^()]*\\)|(?:và|đồng thời)\\s[^;]*)$",
          Points.WORDS);

  private static final Pattern APART =
      Pattern.compile(
          "\\s*[;\\n]\\s*|(?<=\\p{L}|\\d|%)\\.\\s+(?=\\p{Lu}|\\d+(?:[.,]\\d+)? điểm)|\\s[-–+]\\s(?=\\p{Lu})|(?<=điểm),\\s*+(?!(?:và |thì )?(?:không (?:tính|chấm) điểm|(?:cả|toàn bộ) tiêu chí))",
          Points.WORDS);

  /** The clauses a text consists of, without bullets and closing dots. */
  static List<String> split(String text) {
    return Arrays.stream(APART.split(text))
        .map(Clause::bare)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static String bare(String part) {
    return part.strip()
        .replaceAll("^(?:[-–—+*•▪]\\s*|[a-zđ][)]\\s*|\\(?\\d{1,2}[)]\\s*)+", "")
        .replaceAll("[.;,\\s]+$", "")
        .strip();
  }

  /** All cases a text lists, in its order; what states no points is left out. */
  static List<Clause> all(String text, @Nullable BigDecimal maximum) {
    var clauses = new ArrayList<Clause>();
    for (var part : split(text)) {
      var clause = of(part, maximum);
      if (clause != null) {
        clauses.add(clause);
      }
    }
    return clauses;
  }

  /** What seems to be a case, with points, and is not read as one. */
  static List<String> unread(String text, @Nullable BigDecimal maximum) {
    return split(text).stream()
        .filter(part -> of(part, maximum) == null && SOME_POINTS.matcher(part).find())
        .toList();
  }

  /** One case; null when the words are none. */
  static @Nullable Clause of(String words, @Nullable BigDecimal maximum) {
    var whole = WHOLE_CRITERION.matcher(words);
    var zeroParent = whole.find() && whole.start() > 0;
    var part =
        REMARK.matcher(zeroParent ? bare(whole.replaceFirst("")) : bare(words)).replaceFirst("$1");
    var first = POINTS_FIRST.matcher(part);
    if (first.matches()) {
      return made(first.group(2), Points.number(first.group(1)), zeroParent);
    }
    for (var pattern : List.of(POINTS_LAST, NUMBER_LAST)) {
      var last = pattern.matcher(part);
      if (last.matches()) {
        return made(last.group(1), Points.number(last.group(2)), zeroParent);
      }
    }
    return without(part, maximum, zeroParent);
  }

  private static @Nullable Clause without(
      String part, @Nullable BigDecimal maximum, boolean zeroParent) {
    var none = NONE.matcher(part);
    if (none.matches()) {
      return made(none.group(1), BigDecimal.ZERO, zeroParent);
    }
    if (maximum == null) {
      return null;
    }
    var full = FULL.matcher(part);
    if (full.matches()) {
      return made(full.group(1), maximum, zeroParent);
    }
    var share = PART.matcher(part);
    return share.matches()
        ? made(
            share.group(1),
            Points.kept(maximum.multiply(Points.number(share.group(2))).movePointLeft(2)),
            zeroParent)
        : null;
  }

  private static @Nullable Clause made(String condition, BigDecimal points, boolean zeroParent) {
    var words = condition.strip().replaceAll("[:,;=–(-]+$", "").strip();
    return words.isEmpty() || NO_CASE.matcher(words).matches()
        ? null
        : new Clause(words, points, zeroParent && points.signum() == 0);
  }
}
