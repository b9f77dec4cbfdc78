package vn.giaouoc.pledge.domain;

import java.math.BigDecimal;

/** How the figure must stand to the value of the target. */
public enum Operator {
  GE("ít nhất", "≥"),
  GT("trên", ">"),
  EQ("đúng", "="),
  LE("không quá", "≤"),
  LT("dưới", "<");

  private final String vi;
  private final String sign;

  Operator(String vi, String sign) {
    this.vi = vi;
    this.sign = sign;
  }

  /** The words officials read, for example “ít nhất”. */
  public String vi() {
    return vi;
  }

  /** The sign, for narrow tables. */
  public String sign() {
    return sign;
  }

  /** Whether more is better: at least, more than, exactly. */
  public boolean isUpward() {
    return this == GE || this == GT || this == EQ;
  }

  /** Whether the figure satisfies the target exactly, without any rounding. */
  public boolean holds(BigDecimal figure, BigDecimal wanted) {
    var c = figure.compareTo(wanted);
    return switch (this) {
      case GE -> c >= 0;
      case GT -> c > 0;
      case EQ -> c == 0;
      case LE -> c <= 0;
      case LT -> c < 0;
    };
  }
}
