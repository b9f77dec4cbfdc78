package vn.giaouoc.scoring.domain;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;

/**
 * The order of the units (xếp hạng). Units the chain cannot tell apart share a rank: 1, 2, 2, 4.
 */
public record Ranking(List<Place> places) {

  /** A unit with its result and what is known of it. */
  public record Contender(UnitId unit, Scorecard card, About about) {}

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
   * @param first whether its cluster begins with it
   */
  public record Place(
      UnitId unit, int rank, boolean tied, @Nullable Decision decidedBy, boolean first) {}

  /**
   * The comparison that decided.
   *
   * @param own the value of the lower unit
   * @param other the value of the unit above
   */
  public record Decision(TieStep step, String own, String other) {

    /** What was compared, and both values. */
    public String vi(ScoreTable table) {
      var isRate = step.kind() == TieStep.Kind.TOTAL && table.policy() == DenominatorPolicy.RATE;
      return (isRate ? "tỷ lệ điểm" : step.vi(table)) + ": " + own + " so với " + other;
    }
  }

  public Ranking {
    places = List.copyOf(places);
  }

  /**
   * Orders the contenders, each cluster by itself where the table says so; the order in which they
   * are given makes no difference.
   */
  public static Ranking of(
      ScoreTable table, List<Contender> contenders, List<HandDecision> decisions) {
    var comparison = new Comparison(table.ties(), decisions);
    if (!table.order().withinGroup()) {
      return new Ranking(places(contenders, comparison));
    }
    return new Ranking(
        contenders.stream()
            .collect(Collectors.groupingBy(c -> c.about().group(), TreeMap::new, toList()))
            .values()
            .stream()
            .flatMap(cluster -> places(cluster, comparison).stream())
            .toList());
  }

  private static List<Place> places(List<Contender> contenders, Comparison comparison) {
    var ordered =
        contenders.stream()
            .sorted(comparison.highestFirst().thenComparingLong((Contender c) -> c.unit().value()))
            .toList();
    var decisions = new ArrayList<@Nullable Decision>(ordered.size() + 1);
    for (int i = 0; i < ordered.size(); i++) {
      decisions.add(i == 0 ? null : comparison.decision(ordered.get(i), ordered.get(i - 1)));
    }
    var places = new ArrayList<Place>(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      var tiedAbove = i > 0 && decisions.get(i) == null;
      var tiedBelow = i + 1 < ordered.size() && decisions.get(i + 1) == null;
      var rank = tiedAbove ? places.get(i - 1).rank() : i + 1;
      places.add(
          new Place(ordered.get(i).unit(), rank, tiedAbove || tiedBelow, decisions.get(i), i == 0));
    }
    return places;
  }

  /** The units that share a rank, one list a tie, the highest first. */
  public List<List<UnitId>> ties() {
    var ties = new ArrayList<List<UnitId>>();
    for (int i = 0; i < places.size(); ) {
      int j = i + 1;
      while (j < places.size()
          && places.get(j).tied()
          && !places.get(j).first()
          && places.get(j).decidedBy() == null
          && places.get(j).rank() == places.get(i).rank()) {
        j++;
      }
      if (places.get(i).tied()) {
        ties.add(places.subList(i, j).stream().map(Place::unit).toList());
      }
      i = j;
    }
    return ties;
  }
}
