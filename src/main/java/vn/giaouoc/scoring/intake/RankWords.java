package vn.giaouoc.scoring.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.RankLeaf;

/** Points by place: “xếp thứ nhất được 15 điểm; thứ hai 12 điểm; còn lại 8 điểm”. */
final class RankWords {

  private static final int MOST_PLACES = 100;
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("nhất", 1),
          Map.entry("nhì", 2),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("tư", 4),
          Map.entry("bốn", 4),
          Map.entry("năm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9),
          Map.entry("mười", 10));
  private static final String PLACE =
      "(?:xếp|đứng)?\\s*(?:vị trí\\s*)?(?:thứ|hạng)\\s*(?:thứ\\s*)?("
          + String.join("|", ORDINALS.keySet())
          + "|\\d{1,2})";
  private static final Pattern ONE =
      Pattern.compile(".*?\\b" + PLACE + "(?:\\s+khối)?", Points.WORDS);
  private static final Pattern RANGE =
      Pattern.compile(".*?\\btừ\\s+" + PLACE + "\\s+đến\\s+" + PLACE, Points.WORDS);
  private static final Pattern REST =
      Pattern.compile(".*(?:còn lại|hạng khác|thứ hạng sau|trở đi|trở xuống)", Points.WORDS);
  private static final Pattern FALLING =
      Pattern.compile(
          "(?:thứ|hạng)\\s*(?:thứ\\s*)?nhất[^.;\\n\\d]{0,40}("
              + Points.NUMBER
              + ")\\s*điểm.{0,20}?(?:mỗi|cứ)\\s+(?:một\\s+)?(?:thứ hạng|hạng|bậc|vị trí)[\\p{L} ]{0,30}?(?:giảm|trừ|kém)\\s+(?:đi\\s+)?("
              + Points.NUMBER
              + ")\\s*điểm",
          Points.WORDS | Pattern.DOTALL);

  private RankWords() {}

  /** The places of a text; null when it tells none. */
  static @Nullable RankLeaf of(String words, List<Clause> clauses) {
    var falling = FALLING.matcher(words);
    var places =
        falling.find()
            ? falling(Points.number(falling.group(1)), Points.number(falling.group(2)))
            : listed(clauses);
    return places.size() < 2 ? null : new RankLeaf(true, places);
  }

  private static List<BigDecimal> falling(BigDecimal first, BigDecimal less) {
    var places = new ArrayList<BigDecimal>();
    if (less.signum() > 0) {
      for (var p = first; p.signum() > 0 && places.size() < MOST_PLACES; p = p.subtract(less)) {
        places.add(p);
      }
      places.add(BigDecimal.ZERO);
    }
    return places;
  }

  /** One after the other from the first, then perhaps all others; none when it is not so. */
  private static List<BigDecimal> listed(List<Clause> clauses) {
    var places = new ArrayList<BigDecimal>();
    for (int i = 0; i < clauses.size(); i++) {
      var condition = clauses.get(i).condition();
      var last = last(condition, places.size());
      var rest = i == clauses.size() - 1 && i > 0 && REST.matcher(condition).matches();
      if ((last <= places.size() && !rest) || clauses.get(i).zeroParent()) {
        return List.of();
      }
      do {
        places.add(clauses.get(i).points());
      } while (places.size() < last);
    }
    return places;
  }

  /** The last place of a case that begins just after those known; 0 for any other case. */
  private static int last(String condition, int known) {
    var range = RANGE.matcher(condition);
    if (range.matches()) {
      return number(range.group(1)) == known + 1 ? number(range.group(2)) : 0;
    }
    var one = ONE.matcher(condition);
    return one.matches() && number(one.group(1)) == known + 1 ? known + 1 : 0;
  }

  private static int number(String ordinal) {
    var known = ORDINALS.get(ordinal.toLowerCase(Locale.ROOT));
    return known == null ? Integer.parseInt(ordinal) : known;
  }
}
