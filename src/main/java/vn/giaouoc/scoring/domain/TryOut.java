package vn.giaouoc.scoring.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.giaouoc.shared.UnitId;

/**
 * A table tried out with three imaginary units, by the engine that scores real ones. Nothing of it
 * is stored.
 *
 * @param answers of each
 * @param outcome cards and ranks, by {@link Imaginary#unit}
 */
public record TryOut(Map<Imaginary, Answers> answers, Outcome outcome) {

  public TryOut {
    answers = Map.copyOf(answers);
  }

  /** The answers the program thinks of. Empty while the table breaks a rule of scoring. */
  public static Optional<TryOut> of(ScoreTable table) {
    return of(table, "", Map.of());
  }

  /**
   * The same with other answers at one leaf.
   *
   * @param leaf its key
   * @param typed answers at it that can be scored; the others are thought of
   */
  public static Optional<TryOut> of(ScoreTable table, String leaf, Map<Imaginary, Answer> typed) {
    if (isBroken(table)) {
      return Optional.empty();
    }
    var answers = new EnumMap<Imaginary, Answers>(Imaginary.class);
    for (var unit : Imaginary.values()) {
      var own = Samples.of(table, unit);
      var other = typed.get(unit);
      answers.put(unit, other == null ? own : own.with(leaf, other));
    }
    Map<UnitId, Answers> given =
        answers.entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey().unit(), Map.Entry::getValue));
    return Optional.of(
        new TryOut(
            answers, Outcome.of(new RankingRun.Facts(unlimited(table), 0, "", given, List.of()))));
  }

  /** A share of three imaginary units says nothing: quotas are left out. */
  private static ScoreTable unlimited(ScoreTable table) {
    return table.ordered(new Order(table.ties(), table.order().withinGroup(), List.of()));
  }

  /** Whether the table cannot be scored by at all, as its check says. */
  private static boolean isBroken(ScoreTable table) {
    return TableLint.of(table).stream().anyMatch(f -> f.severity() == Finding.Severity.RULE);
  }

  /** What the program thinks a unit would answer at a leaf. */
  public static Answer sample(CriterionLeaf leaf, GroupRole role, Imaginary unit) {
    return Samples.of(leaf, role, unit);
  }

  /** The result of a unit. */
  public Scorecard card(Imaginary unit) {
    return Objects.requireNonNull(outcome.cards().get(unit.unit()));
  }

  /** The rank of a unit, from 1. */
  public int rank(Imaginary unit) {
    return outcome.place(unit.unit()).orElseThrow().rank();
  }

  /** The units in the order in which they are shown. */
  public List<Imaginary> units() {
    return Arrays.asList(Imaginary.values());
  }
}
