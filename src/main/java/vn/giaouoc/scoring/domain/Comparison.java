package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** The chain of comparisons between two units. */
final class Comparison {

  private static final String VOTES = "votes";

  private final List<TieStep> steps;
  private final HandOrder byHand;

  Comparison(List<TieStep> steps, List<Ranking.HandDecision> decisions) {
    this.steps = steps;
    this.byHand = new HandOrder(decisions);
  }

  Comparator<Ranking.Contender> highestFirst() {
    return (a, b) -> {
      for (var step : steps) {
        var order = compare(step, b, a);
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }

  /** The first step that tells the two apart, or null when none does. */
  Ranking.@Nullable Decision decision(Ranking.Contender lower, Ranking.Contender higher) {
    for (var step : steps) {
      if (compare(step, lower, higher) != 0) {
        return new Ranking.Decision(step, show(step, lower, higher), show(step, higher, lower));
      }
    }
    return null;
  }

  /** Positive when a is better than b. */
  private int compare(TieStep step, Ranking.Contender a, Ranking.Contender b) {
    var x = a.card();
    var y = b.card();
    return switch (step.kind()) {
      case TOTAL -> x.measure().compareTo(y.measure());
      case BASE -> x.base().compareTo(y.base());
      case BONUS -> x.bonus().compareTo(y.bonus());
      case GROUP -> points(step, x).compareTo(points(step, y));
      case MAXIMA -> Integer.compare(x.maxima(), y.maxima());
      case GROUP_MAXIMA -> Integer.compare(x.groupMaxima(), y.groupMaxima());
      case MORE, VOTE -> figure(step, a).compareTo(figure(step, b));
      case LESS -> figure(step, b).compareTo(figure(step, a));
      case FEWER_PENALTIES -> y.deduction().compareTo(x.deduction());
      case BY_HAND -> Integer.compare(byHand.place(b.unit()), byHand.place(a.unit()));
    };
  }

  private String show(TieStep step, Ranking.Contender unit, Ranking.Contender other) {
    var card = unit.card();
    return switch (step.kind()) {
      case TOTAL -> shownMeasure(card.measure(), other.card().measure());
      case BASE -> Vi.number(card.base());
      case BONUS -> Vi.number(card.bonus());
      case GROUP -> Vi.number(points(step, card));
      case MAXIMA -> Integer.toString(card.maxima());
      case GROUP_MAXIMA -> Integer.toString(card.groupMaxima());
      case MORE, LESS, VOTE -> Vi.number(figure(step, unit));
      case FEWER_PENALTIES -> Vi.number(card.deduction());
      case BY_HAND -> byHand.vi(unit.unit());
    };
  }

  /** A figure known of the unit; nothing known counts as none. */
  private static BigDecimal figure(TieStep step, Ranking.Contender unit) {
    var name = step.of();
    return unit.about().figures().getOrDefault(name == null ? VOTES : name, BigDecimal.ZERO);
  }

  /** Two decimals, or more where two would hide the difference. */
  private static String shownMeasure(Fraction own, Fraction other) {
    for (int places = 2; places < 9; places++) {
      var rounding = new Rounding(BigDecimal.ONE.movePointLeft(places));
      if (!Decimals.same(rounding.round(own), rounding.round(other))) {
        return Vi.number(rounding.round(own));
      }
    }
    return Vi.number(own.numerator()) + "/" + Vi.number(own.denominator());
  }

  private static BigDecimal points(TieStep step, Scorecard card) {
    var group = step.of();
    var result = group == null ? null : card.nodes().get(group);
    return result == null ? BigDecimal.ZERO : result.points();
  }
}
