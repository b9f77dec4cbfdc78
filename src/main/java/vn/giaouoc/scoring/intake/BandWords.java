package vn.giaouoc.scoring.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.domain.BandsLeaf;

/**
 * A range in words: “từ 80 % đến dưới 90 %”, “trên 70 đến 85”, “dưới 3 ngày”, “02 trở lên”.
 *
 * @param from the lower end, null for none
 * @param above whether the lower end is left out
 * @param below the upper end, null for none
 * @param upTo whether the upper end belongs to it
 * @param percent whether it is stated in percent
 * @param exact whether it is one value only
 * @param unit the words behind the number
 * @param rest the words around the range
 */
record BandWords(
    @Nullable BigDecimal from,
    boolean above,
    @Nullable BigDecimal below,
    boolean upTo,
    boolean percent,
    boolean exact,
    String unit,
    String rest) {

  private static final String N =
      "(?:0(?=\\d))?(\\d{1,9}(?:[.,]\\d{1,4})?|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?![\\d.,]*\\d)\\s*(%?)";
  private static final String UNIT = "\\s*([\\p{L} ]{0,40}?)";
  private static final List<String> COUNTED =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

  private static final Pattern BETWEEN =
      pattern(
          "(từ|trên|>=|≥|>|lớn hơn)\\s*"
              + N
              + UNIT
              + "\\s*(?:đến|tới|và|[–-])\\s*(?:cận\\s+)?(dưới|nhỏ hơn|<=|≤|<)?\\s*"
              + N
              + UNIT
              + "(?=$|[,.;:()]| điểm)");
  private static final Pattern BARE =
      pattern("^()" + N + UNIT + "\\s*(?:đến|[–-])\\s*(dưới|<=|≤|<)?\\s*" + N + UNIT + "$");
  private static final Pattern AT_LEAST =
      pattern("(?:(?:từ|đạt|có)\\s+)*" + N + UNIT + "\\s*trở lên|(?:≥|>=)\\s*" + N + "()");
  private static final Pattern MORE =
      pattern("(?:trên|lớn hơn|hơn|>)\\s*" + N + UNIT + "(?=$|[,.;:()])");
  private static final Pattern LESS =
      pattern(
          "(?:dưới|ít hơn|nhỏ hơn|chưa đạt|không đạt|chưa đến|<)\\s*"
              + N
              + UNIT
              + "(?=$|[,.;:()])");
  private static final Pattern AT_MOST =
      pattern(
          "(?:từ\\s+)?"
              + N
              + UNIT
              + "\\s*trở xuống|(?:≤|<=|không quá|đến)\\s*"
              + N
              + UNIT
              + "(?=$|[,.;:()])");
  private static final Pattern ALL = pattern("(?:đạt|đủ|bằng|có|hoàn thành)?\\s*(100)\\s*(%)()");
  private static final Pattern EXACTLY =
      pattern("^(?:(?:có|chỉ có|bằng|đúng|đạt|để|chậm|thiếu|vắng)\\s+)*" + N + UNIT + "$");
  private static final Pattern NO_THING =
      pattern(
          "^(?:không|không có|không để|không bị|chưa có)\\s+(?!quá|đạt|hoàn thành|đúng|đủ|kịp)([\\p{L} ,]{2,})$");

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Points.WORDS);
  }

  /** The range a text states; null when it states none. */
  static @Nullable BandWords of(String words) {
    var text = words.strip().toLowerCase(Locale.ROOT);
    for (var between : List.of(BETWEEN, BARE)) {
      var found = between.matcher(text);
      if (found.find()) {
        return between(found, text);
      }
    }
    var least = AT_LEAST.matcher(text);
    if (least.find()) {
      var second = least.group(1) == null;
      return open(least, text, second ? 4 : 1, true, false);
    }
    var most = AT_MOST.matcher(text);
    if (most.find()) {
      return open(most, text, most.group(1) == null ? 4 : 1, false, true);
    }
    var more = MORE.matcher(text);
    if (more.find()) {
      return open(more, text, 1, true, true);
    }
    var less = LESS.matcher(text);
    if (less.find()) {
      return open(less, text, 1, false, false);
    }
    return single(text);
  }

  private static @Nullable BandWords single(String text) {
    var all = ALL.matcher(text);
    if (all.find()) {
      return new BandWords(number("100"), false, null, false, true, false, "", rest(all, text));
    }
    var exactly = EXACTLY.matcher(text);
    if (exactly.find()) {
      var value = number(exactly.group(1));
      return new BandWords(
          value,
          false,
          value,
          true,
          !exactly.group(2).isEmpty(),
          true,
          exactly.group(3).strip(),
          "");
    }
    var none = NO_THING.matcher(text);
    return none.find()
        ? new BandWords(
            BigDecimal.ZERO, false, BigDecimal.ZERO, true, false, true, none.group(1).strip(), "")
        : null;
  }

  private static BandWords between(Matcher found, String text) {
    var from = number(found.group(2));
    var below = number(found.group(6));
    var percent = !found.group(3).isEmpty() || !found.group(7).isEmpty();
    var above = found.group(1).matches("trên|>|lớn hơn");
    var upTo = found.group(5) == null || found.group(5).matches("<=|≤");
    var unit = found.group(8).isBlank() ? found.group(4) : found.group(8);
    return new BandWords(from, above, below, upTo, percent, false, unit.strip(), rest(found, text));
  }

  private static BandWords open(
      Matcher found, String text, int group, boolean lower, boolean strict) {
    var value = number(found.group(group));
    var percent = !found.group(group + 1).isEmpty();
    var unit = found.group(group + 2).strip();
    return lower
        ? new BandWords(value, strict, null, false, percent, false, unit, rest(found, text))
        : new BandWords(null, false, value, strict, percent, false, unit, rest(found, text));
  }

  private static String rest(Matcher found, String text) {
    return (text.substring(0, found.start()) + " " + text.substring(found.end())).strip();
  }

  private static BigDecimal number(String written) {
    var counted = COUNTED.indexOf(written);
    return counted >= 0 ? BigDecimal.valueOf(counted) : new BigDecimal(written.replace(',', '.'));
  }

  /** Whether the words ask for more than the range, so that a number alone does not decide. */
  boolean asksMore() {
    return rest.matches("(?s).*(?:\\bvà\\b|nhưng|đồng thời|hoặc|không có|trường hợp).*");
  }

  /** The band with its points; of whole numbers “1” is from 1 to below 2. */
  BandsLeaf.Band band(BigDecimal points) {
    return exact && from != null
        ? new BandsLeaf.Band(
            from.signum() == 0 ? null : from, false, from.add(BigDecimal.ONE), false, points)
        : new BandsLeaf.Band(from, above, below, upTo, points);
  }
}
