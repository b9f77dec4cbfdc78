package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.giaouoc.shared.UnitId;

/**
 * “What if?”: a ranking worked out again by the same engine with one thing otherwise. Nothing of it
 * is stored.
 */
public final class Supposition {

  private final RankingRun.Facts facts;
  private final Plan plan;
  private final Map<UnitId, Scorecard> scored;
  private final Map<String, Map<String, Leaf.Field>> fields;

  /** Makes suppositions about this ranking. */
  public Supposition(RankingRun run) {
    this.facts = run.from();
    this.plan = new Plan(facts.table());
    this.scored = Scorecard.of(facts.table(), facts.answers());
    this.fields = plan.fields(facts.answers());
  }

  /**
   * What if leaves of one unit had other points? What the unit entered stays, so conditions and
   * sanctions that count events are as they were, and so is what other units are compared with.
   *
   * @param shifts by key of the leaf, what is added to its points before weight; the sum is kept
   *     within 0 and the maximum. A leaf that is not counted for the unit stays out
   */
  public Outcome shifted(UnitId unit, Map<String, BigDecimal> shifts) {
    return with(unit, evaluation(unit, answers(unit), shifts).card());
  }

  /** What if one unit had answered one leaf otherwise, and nothing else changed? */
  Outcome answered(UnitId unit, String leaf, Answer answer) {
    return with(unit, evaluation(unit, answers(unit).with(leaf, answer), Map.of()).card());
  }

  /**
   * What if whole groups weighed more or less? Scale and highest total move with them.
   *
   * @param weights by key of the group, what its points and maximum are multiplied by; above 0
   */
  public Outcome weighed(Map<String, BigDecimal> weights) {
    return Outcome.of(
        new RankingRun.Facts(
            Weights.of(facts.table(), weights),
            facts.tableVersion(),
            facts.ruleSet(),
            facts.answers(),
            facts.decisions()));
  }

  Evaluation evaluation(UnitId unit) {
    return evaluation(unit, answers(unit), Map.of());
  }

  ScoreTable table() {
    return facts.table();
  }

  Answers answers(UnitId unit) {
    return Objects.requireNonNull(facts.answers().get(unit), "not ranked");
  }

  private Evaluation evaluation(UnitId unit, Answers answers, Map<String, BigDecimal> shifts) {
    return new Evaluation(
        plan, unit, answers, fields.getOrDefault(answers.about().group(), Map.of()), shifts);
  }

  private Outcome with(UnitId unit, Scorecard card) {
    var cards = new HashMap<>(scored);
    cards.put(unit, card);
    return Outcome.of(facts, cards);
  }
}
