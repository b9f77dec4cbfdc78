package vn.giaouoc.rule.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaouoc.rule.DayOfYear;
import vn.giaouoc.rule.Fraction;
import vn.giaouoc.rule.Parameter;
import vn.giaouoc.rule.ParameterType;
import vn.giaouoc.rule.Quota;
import vn.giaouoc.shared.Vi;

/** Reads what a person typed for a parameter into the one form in which it is stored. */
public final class ParameterValues {

  private static final Pattern SHARE = Pattern.compile("(\\d{1,6})\\s*/\\s*(\\d{1,6})");
  private static final Pattern PERCENT = Pattern.compile("(\\d{1,6}(?:[.,]\\d{1,4})?)\\s*%");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,15}");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})\\s*(\\+1|năm sau)?");

  private ParameterValues() {}

  /** What became of the typed text. */
  public sealed interface Read {

    /** It is a value; stored like this. */
    record Value(String stored) implements Read {}

    /** It is none; the sentence says what to type instead. */
    record Wrong(String sentence) implements Read {}
  }

  /** Reads the typed text as a value of this parameter. */
  public static Read read(Parameter parameter, String typed) {
    var text = Vi.clean(typed);
    return switch (parameter.type()) {
      case FRACTION -> fraction(text);
      case INTEGER, MONEY -> whole(parameter, text);
      case INTEGERS -> wholes(parameter, text);
      case BOOLEAN -> yesNo(text);
      case CHOICE -> choice(parameter, text);
      case DAY -> day(text);
      case QUOTA -> quota(text);
    };
  }

  /** The stored value in the words officials read. */
  public static String vi(ParameterType type, String unit, String stored) {
    var words =
        switch (type) {
          case FRACTION -> Fraction.parse(stored).vi();
          case BOOLEAN -> stored.equals("true") ? "Có" : "Không";
          case DAY -> DayOfYear.parse(stored).vi();
          case QUOTA -> Quota.parse(stored).vi();
          case MONEY -> grouped(stored);
          case INTEGERS -> stored.replace(",", ", ");
          case INTEGER, CHOICE -> stored;
        };
    return unit.isEmpty() ? words : words + " " + unit;
  }

  private static Read fraction(String text) {
    var share = SHARE.matcher(text);
    if (share.matches()) {
      var below = Long.parseLong(share.group(2));
      return below == 0
          ? wrongShare(text)
          : share(text, new Fraction(Long.parseLong(share.group(1)), below));
    }
    var percent = PERCENT.matcher(text);
    if (percent.matches()) {
      var value = new BigDecimal(percent.group(1).replace(',', '.')).movePointRight(4);
      return share(text, new Fraction(value.longValueExact(), 1_000_000));
    }
    return wrongShare(text);
  }

  private static Read share(String text, Fraction fraction) {
    return fraction.numerator() > fraction.denominator()
        ? new Read.Wrong("Tỷ lệ phải từ 0 % đến 100 %. Bạn đã nhập “" + text + "”.")
        : new Read.Value(fraction.toString());
  }

  private static Read wrongShare(String text) {
    return new Read.Wrong("“" + text + "” không phải là một tỷ lệ. Hãy nhập dạng 2/3 hoặc 90 %.");
  }

  private static Read whole(Parameter parameter, String text) {
    var plain = parameter.type() == ParameterType.MONEY ? text.replaceAll("[. ]", "") : text;
    if (!WHOLE.matcher(plain).matches()) {
      return new Read.Wrong("“" + text + "” không phải là số nguyên.");
    }
    var value = Long.parseLong(plain);
    var min = parameter.min();
    var max = parameter.max();
    if ((min != null && value < min) || (max != null && value > max)) {
      return new Read.Wrong(
          "Giá trị phải "
              + (min == null ? "" : "từ " + min)
              + (max == null ? " trở lên" : " đến " + max)
              + ". Bạn đã nhập “"
              + text
              + "”.");
    }
    return new Read.Value(Long.toString(value));
  }

  private static Read wholes(Parameter parameter, String text) {
    var values = text.split(",");
    for (var value : values) {
      if (whole(parameter, value.strip()) instanceof Read.Wrong wrong) {
        return wrong;
      }
    }
    return new Read.Value(
        Arrays.stream(values)
            .map(v -> Long.toString(Long.parseLong(v.strip())))
            .collect(Collectors.joining(",")));
  }

  private static Read yesNo(String text) {
    return switch (text.toLowerCase(java.util.Locale.ROOT)) {
      case "có", "true" -> new Read.Value("true");
      case "không", "false" -> new Read.Value("false");
      default -> new Read.Wrong("Hãy nhập “Có” hoặc “Không”.");
    };
  }

  private static Read choice(Parameter parameter, String text) {
    return parameter.options().contains(text)
        ? new Read.Value(text)
        : new Read.Wrong("Hãy chọn một trong: " + String.join(", ", parameter.options()) + ".");
  }

  private static Read day(String text) {
    var match = DAY.matcher(text);
    if (match.matches()) {
      try {
        var day = MonthDay.of(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(1)));
        return new Read.Value(
            new DayOfYear(day.getDayOfMonth(), day.getMonthValue(), match.group(3) != null)
                .toString());
      } catch (DateTimeException e) {
        return new Read.Wrong("“" + text + "” không phải là một ngày có thật.");
      }
    }
    return new Read.Wrong(
        "“" + text + "” không phải là ngày. Hãy nhập dạng 31/03 hoặc 15/01 năm sau.");
  }

  private static Read quota(String text) {
    try {
      var quota = Quota.parse(text);
      var next = 1;
      for (var band : quota.bands()) {
        var to = band.to();
        if (band.from() != next || (to != null && to < band.from())) {
          return new Read.Wrong(
              "Các mức phải nối tiếp nhau từ 1 đơn vị; mức tiếp theo phải bắt đầu từ "
                  + next
                  + ".");
        }
        next = to == null ? Integer.MAX_VALUE : to + 1;
      }
      return new Read.Value(quota.toString());
    } catch (NumberFormatException e) {
      return new Read.Wrong("Hãy nhập dạng: 1-7: 1, 2; 8-: 1, 4 (số đơn vị: số cờ, số bằng khen).");
    }
  }

  private static String grouped(String stored) {
    return stored.replaceAll("(\\d)(?=(\\d{3})+$)", "$1.");
  }
}
