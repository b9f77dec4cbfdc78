package vn.giaouoc.scoring.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * The order of the units (xếp hạng). Units the chain cannot tell apart share a rank: 1, 2, 2, 4.
 */
public record Ranking(List<Place> places) {

  /** A unit with its result. */
  public record Contender(UnitId unit, Scorecard card) {}

  /**
   * A tie decided by the meeting.
   *
   * @param order the units that were tied, the first is ranked highest
   */
  public record HandDecision(List<UnitId> order) {
    public HandDecision {
      order = List.copyOf(order);
    }
  }

  /**
   * One line of the ranking.
   *
   * @param rank from 1; shared when tied
   * @param tied whether another unit has the same rank
   * @param decidedBy what told it apart from the unit just above; null at the first place and
   *     within a tie
   */
  public record Place(UnitId unit, int rank, boolean tied, @Nullable Decision decidedBy) {}

  /**
   * The comparison that decided.
   *
   * @param own the value of the lower unit
   * @param other the value of the unit above
   */
  public record Decision(TieStep step, String own, String other) {}

  public Ranking {
    places = List.copyOf(places);
  }

  /** Orders the contenders; the order in which they are given makes no difference. */
  public static Ranking of(
      ScoreTable table, List<Contender> contenders, List<HandDecision> decisions) {
    var comparison = new Comparison(table.ties(), decisions);
    var ordered =
        contenders.stream()
            .sorted(comparison.highestFirst().thenComparingLong((Contender c) -> c.unit().value()))
            .toList();
    var places = new ArrayList<Place>();
    for (int i = 0; i < ordered.size(); i++) {
      var decision = i == 0 ? null : comparison.decision(ordered.get(i), ordered.get(i - 1));
      var rank = i > 0 && decision == null ? places.get(i - 1).rank() : i + 1;
      var tiedBelow =
          i + 1 < ordered.size() && comparison.decision(ordered.get(i + 1), ordered.get(i)) == null;
      places.add(
          new Place(
              ordered.get(i).unit(), rank, (i > 0 && decision == null) || tiedBelow, decision));
    }
    return new Ranking(places);
  }

  /** The units that share a rank, one list a tie, the highest first. */
  public List<List<UnitId>> ties() {
    return places.stream()
        .filter(Place::tied)
        .map(Place::rank)
        .distinct()
        .sorted(Comparator.naturalOrder())
        .map(rank -> places.stream().filter(p -> p.rank() == rank).map(Place::unit).toList())
        .toList();
  }
}
