package vn.giaouoc.pledge.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.giaouoc.shared.Vi;

/**
 * How many are needed to reach a target, or allowed where it is a limit.
 *
 * @param count the number to compare with
 * @param rule where the number comes from, for example “95% của 12 là 11,4; làm tròn lên thành 12”
 */
public record Needed(BigDecimal count, String rule) {

  /** A share of so many things: 95 % of 12 is 11.4, so 12 are needed when rounding up. */
  static Needed share(Operator operator, BigDecimal percent, BigDecimal total, Rounding rounding) {
    var exact = percent.multiply(total).movePointLeft(2);
    var text = Vi.number(percent) + "% của " + Vi.number(total) + " là " + Vi.number(exact);
    return switch (operator) {
      case GE, EQ -> rounded(exact, text, rounding.mode(), rounding.vi());
      case LE -> rounded(exact, text, RoundingMode.FLOOR, "làm tròn xuống");
      case GT -> {
        var next = exact.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
        yield new Needed(next, text + "; phải trên mức đó nên cần " + Vi.number(next));
      }
      case LT -> {
        var next = exact.setScale(0, RoundingMode.CEILING).subtract(BigDecimal.ONE);
        yield new Needed(next, text + "; phải dưới mức đó nên nhiều nhất " + Vi.number(next));
      }
    };
  }

  private static Needed rounded(BigDecimal exact, String text, RoundingMode mode, String words) {
    var whole = exact.setScale(0, mode);
    return whole.compareTo(exact) == 0
        ? new Needed(whole, text)
        : new Needed(whole, text + "; " + words + " thành " + Vi.number(whole));
  }
}
