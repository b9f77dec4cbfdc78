package vn.giaouoc.pledge.domain;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The units' figures of one target taken together.
 *
 * @param reached how many count
 * @param total out of how many; zero where the target is a plain number
 * @param missing units that gave no figure yet
 */
public record Tally(BigDecimal reached, BigDecimal total, int missing) {

  /** Adds up the figures of all member units; a unit without a figure is null. */
  public static Tally of(Measure m, List<? extends @Nullable Figure> ofUnits) {
    var reached = BigDecimal.ZERO;
    var total = BigDecimal.ZERO;
    var missing = 0;
    var asked = Asked.of(m);
    for (var figure : ofUnits) {
      if (asked == Asked.LEVEL || asked == Asked.ACHIEVEMENT) {
        total = total.add(BigDecimal.ONE);
      }
      switch (figure) {
        case null -> missing++;
        case Figure.Parts p -> {
          reached = reached.add(p.reached());
          total = total.add(p.total());
        }
        case Figure.Count c -> reached = reached.add(c.number());
        case Figure.Level _, Figure.Done _ ->
            reached = counts(m, figure) ? reached.add(BigDecimal.ONE) : reached;
      }
    }
    return new Tally(reached, total, missing);
  }

  /** Whether a unit with this figure is one of those the target counts. */
  public static boolean counts(Measure m, Figure figure) {
    return switch (figure) {
      case Figure.Level l -> m.level() == null || l.scale().isAtLeast(l.level(), m.level());
      case Figure.Done d -> d.achievement() == Achievement.ACHIEVED;
      case Figure.Parts p -> p.reached().signum() > 0;
      case Figure.Count c -> c.number().signum() > 0;
    };
  }
}
