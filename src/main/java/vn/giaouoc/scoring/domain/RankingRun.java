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
 * @param from what it rests on
 * @param outcome what came out
 * @param facts canonical JSON of table, answers and decisions
 * @param result canonical JSON of cards and places
 */
public record RankingRun(Facts from, Outcome outcome, String facts, String result) {

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

  /** Works out a ranking. */
  public static RankingRun of(Facts facts) {
    var outcome = Outcome.of(facts);
    return new RankingRun(
        facts,
        outcome,
        CanonicalJson.write(RunJson.facts(facts)),
        RunJson.result(outcome.cards(), outcome.ranking()));
  }

  /**
   * Works out a stored ranking again from its stored facts alone.
   *
   * @param parse turns a JSON text into maps, lists, texts, numbers and truths
   */
  public static RankingRun again(String facts, Function<String, Map<?, ?>> parse) {
    return of(RunJson.facts(new JsonObject(parse.apply(facts))));
  }

  /** The table it was worked out by. */
  public ScoreTable table() {
    return from.table();
  }

  /** The result of every unit. */
  public Map<UnitId, Scorecard> cards() {
    return outcome.cards();
  }

  /** The order of the units. */
  public Ranking ranking() {
    return outcome.ranking();
  }

  /** The comparison that decided a place, in one Vietnamese sentence; may be empty. */
  public String decision(Ranking.Place place) {
    var decision = place.decidedBy();
    if (decision == null) {
      return place.tied()
          ? "Bằng nhau ở mọi bước so sánh; chờ hội nghị quyết định."
          : place.rank() == 1 ? "Cao nhất" + within(place.unit()) + "." : "";
    }
    return "Xếp sau đơn vị liền trên theo " + decision.vi(table()) + ".";
  }

  /** In which cluster a rank was given, after a blank; empty where the bloc is one. */
  public String within(UnitId unit) {
    var cluster = answers(unit).about().group();
    return table().order().withinGroup() && !cluster.isEmpty() ? " trong “" + cluster + "”" : "";
  }

  /** What a unit's counting column said. */
  public Answers answers(UnitId unit) {
    return from.answers().getOrDefault(unit, Answers.of(Map.of()));
  }

  /** The line of a unit. */
  public Optional<Ranking.Place> place(UnitId unit) {
    return outcome.place(unit);
  }
}
