package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.giaouoc.shared.UnitId;

/** Answers of imaginary units, to try a table out before anybody is scored by it. */
final class Samples {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Samples() {}

  /** All answers of one imaginary unit. */
  static Answers of(ScoreTable table, Imaginary unit) {
    var leaves = new LinkedHashMap<String, Answer>();
    for (var group : table.groups()) {
      group.leaves().forEach(leaf -> leaves.put(leaf.key(), of(leaf, group.role(), unit)));
    }
    return new Answers(leaves, Set.of());
  }

  /** What an imaginary unit answers at one leaf; nothing where the event does not arise for it. */
  static Answer of(CriterionLeaf leaf, GroupRole role, Imaginary unit) {
    var arises =
        switch (role) {
          case BASE -> true;
          case BONUS -> unit == Imaginary.STRONG;
          case DEDUCTION -> unit == Imaginary.WEAK;
        };
    return arises && !lacksChoices(leaf.rule())
        ? Answer.of(input(leaf.rule(), leaf.maximum(), role, unit))
        : Answer.NONE;
  }

  /** A draft may hold a leaf whose options or bands are still to be written. */
  private static boolean lacksChoices(Leaf rule) {
    return switch (rule) {
      case ChoiceLeaf choice -> choice.options().isEmpty();
      case BandsLeaf bands -> bands.bands().isEmpty();
      case EventAverageLeaf events -> events.options().isEmpty();
      case BestOfLeaf best -> best.levels().isEmpty();
      case BorrowedLeaf borrowed -> lacksChoices(borrowed.of());
      default -> false;
    };
  }

  private static Input input(Leaf rule, BigDecimal maximum, GroupRole role, Imaginary unit) {
    var good = role != GroupRole.DEDUCTION;
    return switch (rule) {
      case DirectLeaf _ -> new Input.Figure(part(maximum, unit.percent()));
      case BinaryLeaf _ -> new Input.YesNo(!good || unit != Imaginary.WEAK);
      case ChoiceLeaf choice -> new Input.Chosen(level(choice.options(), unit).key());
      case BandsLeaf bands -> band(bands, unit);
      case RatioLeaf _ -> new Input.Share(unit.percent(), HUNDRED);
      case TargetLeaf _ ->
          new Input.Reached(
              pick(List.of(BigDecimal.valueOf(120), HUNDRED, BigDecimal.valueOf(70)), unit),
              HUNDRED);
      case MinusPerLeaf _ -> new Input.Figure(slips(unit));
      case MinusPlusLeaf _ -> new Input.Times(slips(unit), unit.percent().movePointLeft(2));
      case CountLeaf count -> new Input.Figure(good ? times(count, maximum, unit) : BigDecimal.ONE);
      case EventAverageLeaf events ->
          new Input.Events(
              List.of(
                  level(events.options(), unit).key(),
                  level(events.options(), Imaginary.MIDDLE).key()));
      case BestOfLeaf best ->
          new Input.Results(List.of(new Input.Result(level(best.levels(), unit).key(), "")));
      case RankLeaf rank ->
          new Input.Figure(rank.moreIsBetter() ? unit.percent() : HUNDRED.subtract(unit.percent()));
      case PeerLeaf _ -> peers(maximum, unit);
      case ExternalLeaf external -> input(external.of(), maximum, role, unit);
      case AutoLeaf auto -> input(auto.of(), maximum, role, unit);
    };
  }

  /** So many percent of the maximum, in hundredths. */
  private static BigDecimal part(BigDecimal maximum, BigDecimal percent) {
    return maximum.multiply(percent).movePointLeft(2).setScale(2, RoundingMode.DOWN);
  }

  private static BigDecimal slips(Imaginary unit) {
    return pick(List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(3)), unit);
  }

  private static BigDecimal times(CountLeaf count, BigDecimal maximum, Imaginary unit) {
    var most =
        count.per().signum() > 0
            ? maximum.divide(count.per(), 0, RoundingMode.CEILING)
            : BigDecimal.ONE;
    return pick(
        List.of(most, most.divide(BigDecimal.TWO, 0, RoundingMode.FLOOR), BigDecimal.ZERO), unit);
  }

  private static ChoiceLeaf.Option level(List<ChoiceLeaf.Option> options, Imaginary unit) {
    return pick(
        options.stream()
            .sorted(Comparator.comparing(ChoiceLeaf.Option::points).reversed())
            .toList(),
        unit);
  }

  /** The first, the one in the middle, the last. */
  private static <T> T pick(List<T> fromBest, Imaginary unit) {
    return fromBest.get(
        switch (unit) {
          case STRONG -> 0;
          case MIDDLE -> fromBest.size() / 2;
          case WEAK -> fromBest.size() - 1;
        });
  }

  private static Input band(BandsLeaf bands, Imaginary unit) {
    var fromBest =
        bands.bands().stream()
            .sorted(Comparator.comparing(BandsLeaf.Band::points).reversed())
            .toList();
    var value = within(pick(fromBest, unit));
    return bands.share() ? new Input.Share(value, HUNDRED) : new Input.Figure(value);
  }

  /** A value that lies in the band. */
  private static BigDecimal within(BandsLeaf.Band band) {
    var from = band.from();
    var below = band.below();
    if (band.contains(Fraction.of(from == null ? BigDecimal.ZERO : from))) {
      return from == null ? BigDecimal.ZERO : from;
    }
    return below != null && band.contains(Fraction.of(below))
        ? below
        : from == null || below == null
            ? (from == null ? BigDecimal.ZERO : from.add(BigDecimal.ONE))
            : from.add(below).divide(BigDecimal.TWO);
  }

  private static Input peers(BigDecimal maximum, Imaginary own) {
    var points = new LinkedHashMap<UnitId, BigDecimal>();
    for (var other : Imaginary.values()) {
      if (other != own) {
        points.put(other.unit(), part(maximum, own.percent()));
      }
    }
    return new Input.Peers(Map.copyOf(points));
  }
}
