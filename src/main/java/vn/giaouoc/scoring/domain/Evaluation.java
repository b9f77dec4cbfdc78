package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/**
 * One evaluation of one sheet, in the order of the rules: leaves, criteria, groups, total, grade.
 */
final class Evaluation {

  private final Plan plan;
  private final ScoreTable table;
  private final Answers answers;
  private final boolean exact;
  private final LeafScoring leaves;
  private final Map<String, NodeResult> results = new HashMap<>();
  private final Map<String, Fraction> fractions = new HashMap<>();
  private final List<Reason> reasons = new ArrayList<>();
  private @Nullable Grading grading;
  private int maxima;
  private int groupMaxima;

  Evaluation(Plan plan, @Nullable UnitId unit, Answers answers, Map<String, Leaf.Field> fields) {
    this(plan, unit, answers, fields, Map.of());
  }

  /**
   * An evaluation in which leaves are supposed to have other points.
   *
   * @param shifts by key of the leaf, what is added to its points
   */
  Evaluation(
      Plan plan,
      @Nullable UnitId unit,
      Answers answers,
      Map<String, Leaf.Field> fields,
      Map<String, BigDecimal> shifts) {
    this.plan = plan;
    this.table = plan.table;
    this.answers = answers;
    this.exact = table.roundAt() == RoundAt.TOTAL;
    this.leaves = new LeafScoring(table, unit, answers, fields, shifts, reasons);
  }

  Scorecard card() {
    leaves.score();
    table.groups().forEach(this::group);
    var base = sum(GroupRole.BASE);
    var assigned =
        table
            .groups(GroupRole.BASE)
            .map(g -> result(g).assigned())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var bonus = capped(GroupRole.BONUS, table.bonusCap(), Reason.Code.BONUS_CAPPED);
    var deduction = capped(GroupRole.DEDUCTION, table.deductionCap(), Reason.Code.DEDUCTION_CAPPED);
    var totals = Totals.of(table, base, assigned, bonus, deduction, reasons);
    var grading = new Grading(plan, answers.about(), leaves, results, reasons);
    this.grading = grading;
    var grade = grading.grade(totals.measure());
    return new Scorecard(
        plan.inPrintedOrder(results),
        shown(base),
        shown(bonus),
        shown(deduction),
        totals.total(),
        assigned,
        totals.measure(),
        grade,
        reasons,
        maxima,
        groupMaxima,
        leaves.outliers(),
        grading.knockedOut());
  }

  /** What keeps the sheet from a grade: points, conditions, sanctions. Asked after the card. */
  List<Reason> against(int grade, Fraction measure) {
    if (grading == null) {
      throw new IllegalStateException("not evaluated yet");
    }
    return grading.against(grade, measure);
  }

  private void group(CriterionGroup group) {
    branch(group, group.role());
    var result = result(group);
    if (group.role() == GroupRole.BASE
        && result.assigned().signum() > 0
        && result.points().compareTo(group.weighted()) >= 0) {
      groupMaxima++;
    }
  }

  private void branch(Node node, GroupRole role) {
    var maximaBefore = maxima;
    CriterionLeaf zeroedBy = null;
    var points = Fraction.ZERO;
    var assigned = BigDecimal.ZERO;
    var answered = true;
    for (var child : node.children()) {
      if (child instanceof CriterionLeaf leaf) {
        if (leafResult(leaf, role) && zeroedBy == null) {
          zeroedBy = leaf;
        }
      } else {
        branch(child, role);
      }
      var result = result(child);
      points = points.plus(fraction(child, result));
      assigned = assigned.add(result.assigned());
      answered &= result.answered();
    }
    var cap = node.terms().cap();
    var most = cap == null ? node.maximum() : cap.min(node.maximum());
    if (isVoided(node)) {
      points = Fraction.ZERO;
      maxima = maximaBefore;
    } else if (zeroedBy != null && node instanceof Criterion) {
      reasons.add(Reason.of(Reason.Code.ZEROED, node.title(), zeroedBy.title()));
      points = Fraction.ZERO;
      maxima = maximaBefore;
    } else if (points.compareTo(Fraction.of(most)) > 0) {
      reasons.add(
          Reason.of(Reason.Code.CAPPED, node.title(), Vi.number(shown(points)), Vi.number(most)));
      points = Fraction.of(most);
    }
    put(node, points, assigned.min(node.maximum()), answered, null);
  }

  /** Writes down a leaf; true when the option chosen makes the whole criterion zero. */
  private boolean leafResult(CriterionLeaf leaf, GroupRole role) {
    var own = leaves.at(leaf);
    var isVoided = isVoided(leaf);
    put(
        leaf,
        isVoided ? Fraction.ZERO : own.points(),
        own.counts() ? leaf.maximum() : BigDecimal.ZERO,
        own.answered(),
        own.made());
    if (role == GroupRole.BASE
        && own.input() != null
        && leaf.maximum().signum() > 0
        && !isVoided
        && own.points().atLeast(leaf.maximum())) {
      maxima++;
    }
    return own.zeroParent();
  }

  private boolean isVoided(Node node) {
    var isVoided = answers.about().voided().contains(node.key());
    if (isVoided) {
      reasons.add(Reason.of(Reason.Code.VOIDED, node.title()));
    }
    return isVoided;
  }

  private Fraction capped(GroupRole role, BigDecimal cap, Reason.Code code) {
    var sum = sum(role);
    if (sum.compareTo(Fraction.of(cap)) <= 0) {
      return sum;
    }
    reasons.add(Reason.of(code, Vi.number(shown(sum)), Vi.number(cap)));
    return Fraction.of(cap);
  }

  private Fraction sum(GroupRole role) {
    return table
        .groups(role)
        .map(g -> fraction(g, result(g)))
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private void put(
      Node node,
      Fraction points,
      BigDecimal assigned,
      boolean answered,
      NodeResult.@Nullable Made made) {
    var weight = node.terms().weight();
    var own = node.terms().weighted() ? points.times(Fraction.of(weight)) : points;
    var part = node.terms().weighted() ? assigned.multiply(weight) : assigned;
    if (exact) {
      fractions.put(node.key(), own);
    }
    results.put(node.key(), new NodeResult(node.key(), shown(own), part, answered, made));
  }

  private Fraction fraction(Node node, NodeResult result) {
    var own = exact ? fractions.get(node.key()) : null;
    return own == null ? Fraction.of(result.points()) : own;
  }

  /** A decimal as it is; a fraction that no decimal shows is rounded for display. */
  private BigDecimal shown(Fraction value) {
    return value.isDecimal() ? value.numerator() : table.rounding().round(value);
  }

  private NodeResult result(Node node) {
    var result = results.get(node.key());
    if (result == null) {
      throw new IllegalStateException("not evaluated yet: " + node.key());
    }
    return result;
  }
}
