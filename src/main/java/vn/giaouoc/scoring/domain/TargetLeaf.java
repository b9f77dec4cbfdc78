package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * L6: a result against its target. Below the target the base part grows with the result; at the
 * target it is whole; beyond it the rest of the maximum is shared out. Units without a target are
 * compared among themselves.
 *
 * @param base the share of the maximum, in percent, that reaching the target brings
 * @param over how the rest is given beyond the target
 * @param limit with {@link Over#LINEAR} the excess, in percent of the target, that brings the whole
 *     maximum; null otherwise
 */
public record TargetLeaf(BigDecimal base, Over over, @Nullable BigDecimal limit) implements Leaf {

  /** How points grow beyond the target. */
  public enum Over {
    /** By the excess in percent of the unit's own target; the highest of the cluster gets all. */
    BEST_RATE("so với tỷ lệ vượt cao nhất của khối"),
    /** By the excess itself against the highest result of the cluster; units of one size only. */
    BEST_RESULT("so với kết quả cao nhất của khối"),
    /** By the excess in percent, up to a limit; others do not matter. */
    LINEAR("tăng đều theo tỷ lệ vượt"),
    /** Nothing: only the target counts. */
    NONE("không cộng khi vượt");

    private final String vi;

    Over(String vi) {
      this.vi = vi;
    }

    /** The words officials read. */
    public String vi() {
      return vi;
    }
  }

  /**
   * The best of a cluster.
   *
   * @param rate the highest excess over a target, as a share of it; not above zero when nobody
   *     exceeded
   * @param withTarget the highest result of a unit with a target
   * @param without the highest result of a unit without one
   */
  record Best(Fraction rate, BigDecimal withTarget, BigDecimal without) implements Field {}

  public TargetLeaf {
    base = Decimals.plain(base);
    limit = limit == null ? null : Decimals.plain(limit);
    if ((over == Over.LINEAR) != (limit != null)) {
      throw new IllegalArgumentException("limit: chỉ ghi, và phải ghi, khi over là LINEAR.");
    }
    if (limit != null && limit.signum() <= 0) {
      throw new IllegalArgumentException("limit: phải lớn hơn 0.");
    }
  }

  @Override
  public LeafType type() {
    return LeafType.TARGET;
  }

  @Override
  public boolean compares() {
    return true;
  }

  @Override
  public @Nullable String problem(Input input, BigDecimal maximum) {
    if (!(input instanceof Input.Reached reached)) {
      return Leaf.wrongKind();
    }
    return reached.actual().signum() < 0
            || (reached.target() != null && reached.target().signum() < 0)
        ? "Kết quả và chỉ tiêu không được âm."
        : null;
  }

  @Override
  public Field field(List<Input> inputs) {
    var rate = Fraction.ZERO;
    var withTarget = BigDecimal.ZERO;
    var without = BigDecimal.ZERO;
    for (var input : inputs) {
      if (input instanceof Input.Reached r) {
        if (r.target() == null) {
          without = without.max(r.actual());
        } else {
          withTarget = withTarget.max(r.actual());
          var excess = excess(r.actual(), r.target());
          rate = excess.compareTo(rate) > 0 ? excess : rate;
        }
      }
    }
    return new Best(rate, withTarget, without);
  }

  @Override
  public Points score(Asked asked) {
    var reached = (Input.Reached) asked.input();
    var best = asked.field() instanceof Best b ? b : (Best) field(List.of(reached));
    var maximum = Fraction.of(asked.maximum());
    var target = reached.target();
    if (target == null) {
      return Points.of(
          best.without().signum() == 0
              ? Fraction.ZERO
              : maximum.times(new Fraction(reached.actual(), best.without())));
    }
    var atTarget = maximum.times(new Fraction(base, Decimals.HUNDRED));
    if (reached.actual().compareTo(target) <= 0) {
      return Points.of(atTarget.times(new Fraction(reached.actual(), target)));
    }
    var rest = maximum.minus(atTarget);
    return Points.of(atTarget.plus(rest.times(over(reached.actual(), target, best))));
  }

  /** The share of the rest that an excess brings, 0 to 1. */
  private Fraction over(BigDecimal actual, BigDecimal target, Best best) {
    return switch (over) {
      case NONE -> Fraction.ZERO;
      case LINEAR ->
          excess(actual, target)
              .times(new Fraction(Decimals.HUNDRED, java.util.Objects.requireNonNull(limit)))
              .clamp(BigDecimal.ZERO, BigDecimal.ONE);
      case BEST_RATE -> excess(actual, target).dividedBy(best.rate());
      case BEST_RESULT ->
          best.withTarget().compareTo(target) <= 0
              ? Fraction.ZERO
              : new Fraction(actual.subtract(target), best.withTarget().subtract(target))
                  .clamp(BigDecimal.ZERO, BigDecimal.ONE);
    };
  }

  private static Fraction excess(BigDecimal actual, BigDecimal target) {
    return new Fraction(actual.subtract(target), target);
  }

  @Override
  public String how(Asked asked, BigDecimal points) {
    var reached = (Input.Reached) asked.input();
    var best = asked.field() instanceof Best b ? b : (Best) field(List.of(reached));
    var target = reached.target();
    var comes = ": " + Vi.number(points) + " điểm";
    if (target == null) {
      return "không giao chỉ tiêu, kết quả "
          + Vi.number(reached.actual())
          + " so với cao nhất "
          + Vi.number(best.without())
          + " của các đơn vị không giao chỉ tiêu"
          + comes;
    }
    var order = reached.actual().compareTo(target);
    if (order <= 0) {
      return (order == 0 ? "đạt đúng chỉ tiêu " : "chưa đạt chỉ tiêu, ")
          + (order == 0 ? Vi.number(target) : reached.vi().replace(" so với chỉ tiêu ", "/"))
          + " của "
          + Vi.number(base)
          + " % điểm tối đa"
          + comes;
    }
    return "vượt chỉ tiêu "
        + percent(excess(reached.actual(), target))
        + switch (over) {
          case NONE -> ", phần vượt không cộng";
          case LINEAR ->
              ", phần vượt tính đến " + Vi.number(java.util.Objects.requireNonNull(limit)) + " %";
          case BEST_RATE -> ", cao nhất khối vượt " + percent(best.rate());
          case BEST_RESULT -> ", kết quả cao nhất khối " + Vi.number(best.withTarget());
        }
        + comes;
  }

  private static String percent(Fraction share) {
    return Vi.number(Rounding.HUNDREDTHS.round(share.times(Fraction.of(Decimals.HUNDRED)))) + " %";
  }

  @Override
  public String rule(BigDecimal maximum) {
    return "Đạt chỉ tiêu được "
        + Vi.number(base)
        + " % của "
        + Vi.number(maximum)
        + " điểm, chưa đạt tính theo tỷ lệ; phần vượt "
        + over.vi()
        + ". Đơn vị không được giao chỉ tiêu so với nhau.";
  }
}
