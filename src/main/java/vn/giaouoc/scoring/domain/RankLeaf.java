package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/**
 * L12: points by the place of a unit's figure among those of its cluster. Equal figures share the
 * better place.
 *
 * @param moreIsBetter whether the highest figure is the best
 * @param places points of the first place, the second and so on; later places get the last ones.
 *     Empty when points follow the position between the worst and the best figure
 */
public record RankLeaf(boolean moreIsBetter, List<BigDecimal> places) implements Leaf {

  /** The figures of a cluster, the best first. */
  record Order(List<BigDecimal> figures) implements Field {
    Order {
      figures = List.copyOf(figures);
    }
  }

  public RankLeaf {
    places = places.stream().map(Decimals::plain).toList();
  }

  @Override
  public LeafType type() {
    return LeafType.RANK;
  }

  @Override
  public boolean compares() {
    return true;
  }

  @Override
  public @Nullable String problem(Input input, BigDecimal maximum) {
    if (!(input instanceof Input.Figure figure)) {
      return Leaf.wrongKind();
    }
    return figure.value().signum() < 0 ? "Giá trị không được âm." : null;
  }

  @Override
  public Field field(List<Input> inputs) {
    Comparator<BigDecimal> order = Comparator.naturalOrder();
    return new Order(
        inputs.stream()
            .filter(Input.Figure.class::isInstance)
            .map(i -> ((Input.Figure) i).value())
            .sorted(moreIsBetter ? order.reversed() : order)
            .toList());
  }

  @Override
  public Points score(Asked asked) {
    var own = ((Input.Figure) asked.input()).value();
    var figures = figures(asked);
    if (!places.isEmpty()) {
      var points = places.get(Math.min(place(figures, own), places.size()) - 1);
      return Points.of(Decimals.clamp(points, BigDecimal.ZERO, asked.maximum()));
    }
    var best = figures.getFirst();
    var worst = figures.getLast();
    if (Decimals.same(best, worst)) {
      return Points.of(asked.maximum());
    }
    var share = new Fraction(own.subtract(worst).abs(), best.subtract(worst).abs());
    return Points.of(
        Fraction.of(asked.maximum()).times(share).clamp(BigDecimal.ZERO, asked.maximum()));
  }

  private List<BigDecimal> figures(Asked asked) {
    var field = asked.field() instanceof Order o ? o : (Order) field(List.of(asked.input()));
    return field.figures();
  }

  /** One more than the number of better figures. */
  private int place(List<BigDecimal> figures, BigDecimal own) {
    int low = 0;
    int high = figures.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      var order = figures.get(middle).compareTo(own);
      if (moreIsBetter ? order > 0 : order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low + 1;
  }

  @Override
  public String how(Asked asked, BigDecimal points) {
    var own = ((Input.Figure) asked.input()).value();
    var figures = figures(asked);
    return places.isEmpty()
        ? Vi.number(own)
            + ", kém nhất "
            + Vi.number(figures.getLast())
            + ", tốt nhất "
            + Vi.number(figures.getFirst())
            + ": "
            + Vi.number(points)
            + " điểm"
        : Vi.number(own)
            + " đứng thứ "
            + place(figures, own)
            + "/"
            + figures.size()
            + ": "
            + Vi.number(points)
            + " điểm";
  }

  @Override
  public String rule(BigDecimal maximum) {
    var best = moreIsBetter ? "cao nhất" : "thấp nhất";
    return places.isEmpty()
        ? "Theo vị trí trong khối: giá trị " + best + " được " + Vi.number(maximum) + " điểm."
        : places.stream()
            .map(Vi::number)
            .collect(
                Collectors.joining(
                    "; ", "Theo thứ hạng trong khối, giá trị " + best + " đứng đầu: ", " điểm."));
  }
}
