package vn.giaouoc.scoring.domain;

import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.giaouoc.shared.UnitId;

/**
 * The step after the ranking: where only some units of a cluster may have a grade, the last of
 * those who reached it fall to the next.
 */
final class Quotas {

  private final ScoreTable table;
  private final Map<UnitId, Scorecard> cards;
  private final Map<UnitId, Scorecard> before;

  private Quotas(ScoreTable table, Map<UnitId, Scorecard> cards) {
    this.table = table;
    this.cards = new HashMap<>(cards);
    this.before = cards;
  }

  static Map<UnitId, Scorecard> apply(
      ScoreTable table, Map<UnitId, Scorecard> cards, Map<UnitId, Answers> given, Ranking ranking) {
    if (table.order().quotas().isEmpty()) {
      return cards;
    }
    var quotas = new Quotas(table, cards);
    var clusters = clusters(given, ranking);
    // whoever falls out of a grade counts among those of the next
    table.order().quotas().stream()
        .sorted(Comparator.comparingInt(quota -> table.gradeIndex(quota.grade())))
        .forEach(quota -> clusters.forEach(cluster -> quotas.limit(quota, cluster)));
    return quotas.cards;
  }

  /** The places of each cluster, the highest first. */
  private static Collection<List<Ranking.Place>> clusters(
      Map<UnitId, Answers> given, Ranking ranking) {
    return ranking.places().stream()
        .collect(
            Collectors.groupingBy(
                p -> Objects.requireNonNull(given.get(p.unit())).about().group(),
                TreeMap::new,
                toList()))
        .values();
  }

  private void limit(Quota quota, List<Ranking.Place> cluster) {
    var reached = cluster.stream().filter(p -> quota.grade().equals(card(p).grade())).toList();
    var counted =
        quota.of() == null
            ? cluster.size()
            : (int) cluster.stream().filter(p -> quota.of().equals(at(before, p).grade())).count();
    var limit = quota.limit(counted);
    if (reached.size() <= limit) {
      return;
    }
    var first = limit;
    // a tie across the limit leaves all of it out until the meeting decides
    while (first > 0 && reached.get(first).rank() == reached.get(first - 1).rank()) {
      first--;
    }
    for (int i = first; i < reached.size(); i++) {
      var place = reached.get(i);
      var next = next(quota.grade());
      var inTie = reached.get(i).rank() == reached.get(first).rank() && first < limit;
      cards.put(
          place.unit(),
          card(place)
              .graded(
                  next,
                  inTie
                      ? Reason.of(
                          Reason.Code.QUOTA_TIE,
                          quota.grade(),
                          Integer.toString(place.rank()),
                          next)
                      : Reason.of(
                          Reason.Code.QUOTA,
                          quota.grade(),
                          Integer.toString(limit),
                          Integer.toString(counted),
                          Integer.toString(place.rank()),
                          next)));
    }
  }

  private String next(String grade) {
    var index = Math.min(table.gradeIndex(grade) + 1, table.grades().size() - 1);
    return table.grades().get(index).name();
  }

  private Scorecard card(Ranking.Place place) {
    return at(cards, place);
  }

  private static Scorecard at(Map<UnitId, Scorecard> cards, Ranking.Place place) {
    return Objects.requireNonNull(cards.get(place.unit()));
  }
}
