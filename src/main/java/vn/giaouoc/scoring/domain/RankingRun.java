package vn.giaouoc.scoring.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.giaouoc.shared.UnitId;

/**
 * One ranking of a bloc's year: the facts it rests on, every card and the order. The same facts
 * give the same bytes, whenever and wherever they are worked out.
 *
 * @param given the answers it rests on
 * @param facts canonical JSON of table, answers and decisions
 * @param result canonical JSON of cards and places
 */
public record RankingRun(
    ScoreTable table,
    Map<UnitId, Answers> given,
    Map<UnitId, Scorecard> cards,
    Ranking ranking,
    String facts,
    String result) {

  /** The version of this arithmetic, frozen with every result. */
  public static final String ENGINE = "scoring-2";

  /**
   * What a ranking rests on.
   *
   * @param tableVersion for a person; the table itself is part of the facts
   * @param ruleSet hash of the frozen rules that were in force
   */
  public record Facts(
      ScoreTable table,
      int tableVersion,
      String ruleSet,
      Map<UnitId, Answers> answers,
      List<Ranking.HandDecision> decisions) {

    public Facts {
      answers = Map.copyOf(answers);
      decisions = List.copyOf(decisions);
    }
  }

  public RankingRun {
    given = Map.copyOf(given);
    cards = Map.copyOf(cards);
  }

  /** Works out a ranking. */
  public static RankingRun of(Facts facts) {
    var given = facts.answers();
    var scored = Scorecard.of(facts.table(), given);
    var contenders =
        scored.entrySet().stream()
            .map(e -> new Ranking.Contender(e.getKey(), e.getValue(), about(given, e.getKey())))
            .toList();
    var ranking = Ranking.of(facts.table(), contenders, facts.decisions());
    var cards = Quotas.apply(facts.table(), scored, given, ranking);
    return new RankingRun(
        facts.table(),
        facts.answers(),
        cards,
        ranking,
        CanonicalJson.write(RunJson.facts(facts)),
        RunJson.result(cards, ranking));
  }

  /**
   * Works out a stored ranking again from its stored facts alone.
   *
   * @param parse turns a JSON text into maps, lists, texts, numbers and truths
   */
  public static RankingRun again(String facts, Function<String, Map<?, ?>> parse) {
    return of(RunJson.facts(new JsonObject(parse.apply(facts))));
  }

  private static About about(Map<UnitId, Answers> given, UnitId unit) {
    var answers = given.get(unit);
    return answers == null ? About.NOTHING : answers.about();
  }

  /** What a unit's counting column said. */
  public Answers answers(UnitId unit) {
    return given.getOrDefault(unit, Answers.of(Map.of()));
  }

  /** The line of a unit. */
  public Optional<Ranking.Place> place(UnitId unit) {
    return ranking.places().stream().filter(p -> p.unit().equals(unit)).findFirst();
  }
}
