package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaouoc.shared.UnitId;

/**
 * “Why not one grade higher?”: what keeps a unit from the next higher grade, and what each leaf
 * could do about it.
 *
 * @param grade the next higher grade
 * @param missing all that stands in the way, as far as it can be said of the unit alone
 * @param remedies what one leaf alone would bring, those that suffice first, then by what they
 *     bring
 */
public record GradeGap(String grade, List<Reason> missing, List<Remedy> remedies) {

  /**
   * One leaf at its best.
   *
   * @param now its points
   * @param best the most it can bring; 0 for a deduction
   * @param total what the total would be
   * @param reached the grade the unit would have, quotas included
   * @param enough whether that is the grade asked for, or a higher one
   */
  public record Remedy(
      CriterionLeaf leaf,
      BigDecimal now,
      BigDecimal best,
      BigDecimal total,
      String reached,
      boolean enough) {}

  public GradeGap {
    missing = List.copyOf(missing);
    remedies = List.copyOf(remedies);
  }

  /** Empty when the unit has the highest grade, or the table gives none. */
  public static Optional<GradeGap> of(RankingRun run, UnitId unit) {
    var card = run.cards().get(unit);
    if (card == null || card.grade() == null) {
      return Optional.empty();
    }
    var next = run.table().gradeIndex(card.grade()) - 1;
    return next < 0 ? Optional.empty() : Optional.of(new Search(run, unit, next).gap());
  }

  /** One search for what is missing. */
  private record Search(RankingRun run, UnitId unit, int next, Supposition suppose) {

    Search(RankingRun run, UnitId unit, int next) {
      this(run, unit, next, new Supposition(run));
    }

    GradeGap gap() {
      var table = run.table();
      var evaluation = suppose.evaluation(unit);
      var before = evaluation.card();
      var missing = new ArrayList<>(evaluation.against(next, before.measure()));
      Objects.requireNonNull(run.cards().get(unit)).reasons().stream()
          .filter(r -> r.code() == Reason.Code.QUOTA || r.code() == Reason.Code.QUOTA_TIE)
          .forEach(missing::add);
      var remedies =
          table.groups().stream()
              .flatMap(g -> g.leaves().flatMap(l -> remedy(before, g.role(), l)))
              .sorted(
                  Comparator.comparing((Remedy r) -> !r.enough())
                      .thenComparing(r -> r.total().negate()))
              .toList();
      return new GradeGap(table.grades().get(next).name(), missing, remedies);
    }

    private Stream<Remedy> remedy(Scorecard before, GroupRole role, CriterionLeaf leaf) {
      var result = before.at(leaf.key());
      var deducts = role == GroupRole.DEDUCTION;
      var best = deducts ? BigDecimal.ZERO : leaf.weighted();
      var arisen = suppose.answers(unit).at(leaf).input() != null;
      if (deducts ? !arisen : result.assigned().signum() == 0 && role == GroupRole.BASE) {
        return Stream.empty();
      }
      if (!deducts && result.points().compareTo(best) >= 0) {
        return Stream.empty();
      }
      var outcome = deducts ? suppose.answered(unit, leaf.key(), none(leaf)) : atBest(leaf);
      var card = Objects.requireNonNull(outcome.cards().get(unit));
      var reached = Objects.requireNonNullElse(card.grade(), "");
      var enough = run.table().gradeIndex(reached) <= next;
      return enough || card.total().compareTo(before.total()) > 0
          ? Stream.of(new Remedy(leaf, result.points(), best, card.total(), reached, enough))
          : Stream.empty();
    }

    /** A count grows with its points, so that conditions that count see it too. */
    private Outcome atBest(CriterionLeaf leaf) {
      return leaf.rule() instanceof CountLeaf count && count.per().signum() > 0
          ? suppose.answered(
              unit,
              leaf.key(),
              Answer.of(
                  new Input.Figure(leaf.maximum().divide(count.per(), 0, RoundingMode.CEILING))))
          : suppose.shifted(unit, Map.of(leaf.key(), leaf.maximum()));
    }

    private static Answer none(CriterionLeaf leaf) {
      return leaf.rule() instanceof AutoLeaf
          ? Answer.of(new Input.Figure(BigDecimal.ZERO))
          : Answer.NONE;
    }
  }
}
