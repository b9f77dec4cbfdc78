package vn.giaouoc.scoring.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * So many points for each of something: “mỗi lần chậm trừ 0,5 điểm”, “2,5 điểm/mô hình”.
 *
 * @param points of one
 * @param unit what is counted
 * @param minus whether they are taken off
 */
record PerWords(BigDecimal points, String unit, boolean minus, String words) {

  private static final String NUMBER = "(?<points>" + Points.NUMBER + ")\\s*(?:điểm|đ)";
  private static final String ONE = "(?:0?1\\s+|một\\s+)?";
  private static final String UNIT = "(?<unit>\\p{L}[^.;:\\n]{0,90}?)";
  private static final Pattern EACH_MINUS =
      pattern(
          "(?:cứ mỗi|mỗi một|mỗi|cứ)\\s+"
              + ONE
              + UNIT
              + "[\\s,:]+(?:thì\\s+|sẽ\\s+|bị\\s+)*(?:trừ|giảm)\\s+(?:đi\\s+)?"
              + NUMBER);
  private static final Pattern LACK_MINUS =
      pattern(
          "(?<lack>chậm|thiếu|vắng|sai|bỏ sót|vi phạm)\\s+(?:mỗi\\s+|0?1\\s+|một\\s+)"
              + UNIT
              + "[\\s,:]+(?:thì\\s+|sẽ\\s+|bị\\s+)*trừ\\s+"
              + NUMBER);
  private static final Pattern MINUS_EACH =
      pattern(
          "trừ\\s+"
              + NUMBER
              + "\\s*(?:/|cho mỗi|đối với mỗi|mỗi|cho một|/mỗi)\\s*"
              + ONE
              + "(?<unit>[\\p{L} ]{2,60}?)(?=$|[.;,:()\\n]|\\s+nhưng|\\s+và|\\s+tối đa|\\s+không quá)");
  private static final Pattern EACH_PLUS =
      pattern(
          "(?:cứ mỗi|mỗi một|mỗi|cứ)\\s+"
              + ONE
              + UNIT
              + "[\\s,:=]+(?:thì\\s+|được\\s+|đạt\\s+|cộng\\s+|tính\\s+|chấm\\s+|(?<!khen )thưởng\\s+|cho\\s+|thêm\\s+)*"
              + NUMBER);
  private static final Pattern PLUS_EACH =
      pattern(
          NUMBER
              + "\\s*(?:/|cho mỗi|mỗi)\\s*"
              + ONE
              + "(?<unit>[\\p{L} ]{2,60}?)(?=$|[.;,:()\\n]|\\s+nhưng|\\s+và|\\s+tối đa|\\s+không quá)");

  private static final Pattern IN_CELL =
      pattern("[-–+]?\\s*(?<points>" + Points.NUMBER + ")\\s*(?:điểm|đ)?\\s*/(?<unit>.+)");
  private static final Pattern CONDITIONS =
      pattern("điều kiện[^:\\n(]{0,40}(?:\\([^()\\d]{0,60}\\)\\s*)?[:(]\\s*(?<all>.+)");

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Points.WORDS);
  }

  /** All rules of this kind in a text; the same rule said twice is one. */
  static List<PerWords> all(String text) {
    var found = new ArrayList<PerWords>();
    var left = text;
    for (var pattern : List.of(EACH_MINUS, LACK_MINUS, MINUS_EACH, EACH_PLUS, PLUS_EACH)) {
      var matcher = pattern.matcher(left);
      while (matcher.find()) {
        found.add(of(matcher, pattern));
      }
      left = matcher.reset().replaceAll(" … ");
    }
    var rules = new ArrayList<PerWords>();
    for (var one : found) {
      if (rules.stream().noneMatch(one::repeats)) {
        rules.add(one);
      }
    }
    return rules;
  }

  /** The rule a cell of the column of points states, as a sentence; null when it states none. */
  static @Nullable String ofCell(String text) {
    if (!all(text).isEmpty()) {
      return text;
    }
    var rate = IN_CELL.matcher(text);
    return rate.matches()
        ? "Mỗi %s trừ %s điểm".formatted(rate.group("unit").strip(), rate.group("points"))
        : null;
  }

  private boolean repeats(PerWords other) {
    return minus == other.minus && points.compareTo(other.points) == 0;
  }

  private static PerWords of(Matcher found, Pattern pattern) {
    var minus = pattern != EACH_PLUS && pattern != PLUS_EACH;
    var lack = pattern == LACK_MINUS ? " " + found.group("lack").toLowerCase(Locale.ROOT) : "";
    return new PerWords(
        Points.number(found.group("points")),
        Vi.clean(found.group("unit")).replaceAll("[\\s,]+(?:thì|bị|sẽ|được)*$", "") + lack,
        minus,
        found.group().strip());
  }

  /** The conditions each one must meet, as the text lists them; none when it lists none. */
  static List<String> conditions(String words) {
    var found = CONDITIONS.matcher(words);
    if (!found.find()) {
      return List.of();
    }
    return Arrays.stream(found.group("all").split("\\s*;\\s*|\\s*,?\\s*\\(\\d\\)\\s*"))
        .map(c -> c.replaceAll("^\\d\\)\\s*|[).,;\\s]+$", "").strip())
        .filter(c -> !c.isEmpty())
        .toList();
  }
}
