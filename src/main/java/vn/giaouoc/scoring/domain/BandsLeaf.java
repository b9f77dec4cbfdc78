package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * L4: the points of the band that contains the value.
 *
 * @param share whether the value is entered as “so many of so many” and compared in percent
 * @param unit what the value is measured in, for example “%” or “lần”
 */
public record BandsLeaf(boolean share, String unit, List<Band> bands) implements Leaf {

  /**
   * One band, for example {@code 70 <= value < 85} or {@code 70 < value <= 85}.
   *
   * @param from the lower end, or null for “and less”
   * @param above whether the lower end itself is left out
   * @param below the upper end, or null for “and more”
   * @param upTo whether the upper end itself belongs to the band
   */
  public record Band(
      @Nullable BigDecimal from,
      boolean above,
      @Nullable BigDecimal below,
      boolean upTo,
      BigDecimal points) {
    public Band {
      from = from == null ? null : Decimals.plain(from);
      below = below == null ? null : Decimals.plain(below);
      points = Decimals.plain(points);
    }

    /** The usual band: {@code from <= value < below}. */
    public Band(@Nullable BigDecimal from, @Nullable BigDecimal below, BigDecimal points) {
      this(from, false, below, false, points);
    }

    boolean contains(Fraction value) {
      return (from == null || value.compareTo(Fraction.of(from)) >= (above ? 1 : 0))
          && (below == null || value.compareTo(Fraction.of(below)) <= (upTo ? 0 : -1));
    }

    /** The band in words, for example “từ 30 đến dưới 40 %”. */
    public String vi(String unit) {
      var tail = unit.isEmpty() ? "" : " " + unit;
      if (from == null && below == null) {
        return "mọi giá trị";
      }
      var low = from == null ? "" : (above ? "trên " : "từ ") + Vi.number(from);
      if (below == null) {
        return low + tail + (above ? "" : " trở lên");
      }
      var high = (upTo ? "" : "dưới ") + Vi.number(below) + tail;
      return from != null ? low + " đến " + high : upTo ? high + " trở xuống" : high;
    }
  }

  public BandsLeaf {
    bands = List.copyOf(bands);
  }

  @Override
  public LeafType type() {
    return LeafType.BANDS;
  }

  @Override
  public @Nullable String problem(Input input, BigDecimal maximum) {
    return switch (input) {
      case Input.Figure f when !share ->
          f.value().signum() < 0 ? "Giá trị không được âm." : outside(f);
      case Input.Share s when share -> RatioLeaf.problemOf(s, false);
      default -> Leaf.wrongKind();
    };
  }

  private @Nullable String outside(Input input) {
    return find(input) == null
        ? "Giá trị không nằm trong khoảng nào của bảng điểm. Hãy kiểm tra lại số liệu."
        : null;
  }

  @Override
  public Points score(Asked asked) {
    var band = find(asked.input());
    return Points.of(
        band == null
            ? BigDecimal.ZERO
            : Decimals.clamp(band.points(), BigDecimal.ZERO, asked.maximum()));
  }

  @Override
  public String how(Asked asked, BigDecimal points) {
    var band = find(asked.input());
    return asked.input().vi()
        + (band == null ? " không thuộc khoảng nào: " : " thuộc khoảng " + band.vi(unit) + ": ")
        + Vi.number(points)
        + " điểm";
  }

  @Override
  public String rule(BigDecimal maximum) {
    return bands.stream()
        .map(b -> Vi.number(b.points()) + " điểm: " + b.vi(unit))
        .collect(Collectors.joining("; ", "", "."));
  }

  private @Nullable Band find(Input input) {
    var value =
        switch (input) {
          case Input.Figure f -> Fraction.of(f.value());
          case Input.Share s -> Fraction.percent(s.done(), s.due());
          default -> throw new IllegalArgumentException("no value: " + input);
        };
    return bands.stream().filter(b -> b.contains(value)).findFirst().orElse(null);
  }
}
