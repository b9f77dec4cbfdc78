package vn.giaouoc.scoring.domain;

import java.util.Map;
import java.util.Optional;
import vn.giaouoc.shared.UnitId;

/** What came out of a ranking: the result of every unit, after quotas, and the order of all. */
public record Outcome(Map<UnitId, Scorecard> cards, Ranking ranking) {

  public Outcome {
    cards = Map.copyOf(cards);
  }

  /** Scores and ranks the units. */
  static Outcome of(RankingRun.Facts facts) {
    return of(facts, Scorecard.of(facts.table(), facts.answers()));
  }

  /** Ranks units that were scored already, and applies the quotas of grades. */
  static Outcome of(RankingRun.Facts facts, Map<UnitId, Scorecard> scored) {
    var given = facts.answers();
    var contenders =
        scored.entrySet().stream()
            .map(e -> new Ranking.Contender(e.getKey(), e.getValue(), about(given, e.getKey())))
            .toList();
    var ranking = Ranking.of(facts.table(), contenders, facts.decisions());
    return new Outcome(Quotas.apply(facts.table(), scored, given, ranking), ranking);
  }

  private static About about(Map<UnitId, Answers> given, UnitId unit) {
    var answers = given.get(unit);
    return answers == null ? About.NOTHING : answers.about();
  }

  /** The line of a unit. */
  public Optional<Ranking.Place> place(UnitId unit) {
    return ranking.places().stream().filter(p -> p.unit().equals(unit)).findFirst();
  }
}
