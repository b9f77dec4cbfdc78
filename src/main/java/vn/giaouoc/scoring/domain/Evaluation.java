package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.UnitId;
import vn.giaouoc.shared.Vi;

/**
 * One evaluation of one sheet, in the order of the rules: leaves, criteria, groups, total, grade.
 */
final class Evaluation {

  private final Plan plan;
  private final ScoreTable table;
  private final @Nullable UnitId unit;
  private final Answers answers;
  private final Map<String, Leaf.Field> fields;
  private final boolean exact;
  private final Map<String, Scored> scored = new HashMap<>();
  private final Map<String, NodeResult> results = new HashMap<>();
  private final Map<String, Fraction> fractions = new HashMap<>();
  private final List<Reason> reasons = new ArrayList<>();
  private final List<Scorecard.Outlier> outliers = new ArrayList<>();
  private int maxima;
  private int groupMaxima;

  /**
   * What a leaf came to.
   *
   * @param points before its weight; rounded, unless the table rounds the total
   * @param counts whether its maximum is assigned to the unit
   * @param input what counted after facts counted elsewhere were left out; null for none
   */
  private record Scored(
      Fraction points,
      boolean counts,
      boolean answered,
      boolean zeroParent,
      @Nullable Input input,
      NodeResult.Made made) {}

  Evaluation(Plan plan, @Nullable UnitId unit, Answers answers, Map<String, Leaf.Field> fields) {
    this.plan = plan;
    this.table = plan.table;
    this.unit = unit;
    this.answers = answers;
    this.fields = fields;
    this.exact = table.roundAt() == RoundAt.TOTAL;
  }

  Scorecard card() {
    table.groups().forEach(g -> leaves(g, g.role(), null));
    table.exclusive().forEach(this::countOnce);
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
    var grading = new Grading(plan, answers.about(), this::times, results, reasons);
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
        outliers,
        grading.knockedOut());
  }

  /** Scores the leaves below; {@code out} says why the whole branch is not counted. */
  private void leaves(Node node, GroupRole role, @Nullable String out) {
    var why = out;
    if (why == null && answers.notFunded().contains(node.key())) {
      reasons.add(Reason.of(Reason.Code.NOT_FUNDED, node.title()));
      why = Applicability.NOT_FUNDED.vi();
    }
    if (why == null && !node.terms().concern(answers.about().kind())) {
      why = "không áp dụng cho loại đơn vị này";
    }
    if (node instanceof CriterionLeaf leaf) {
      scored.put(leaf.key(), why == null ? leaf(leaf, role) : left(leaf, why));
      return;
    }
    for (var child : node.children()) {
      leaves(child, role, why);
    }
  }

  private static Scored left(CriterionLeaf leaf, String why) {
    return new Scored(Fraction.ZERO, false, true, false, null, made(leaf, BigDecimal.ZERO, why));
  }

  private static NodeResult.Made made(CriterionLeaf leaf, BigDecimal rounded, String note) {
    return new NodeResult.Made(leaf, null, rounded, null, note);
  }

  private Scored leaf(CriterionLeaf leaf, GroupRole role) {
    var answer = answers.at(leaf);
    return switch (answer.applicability()) {
      case NOT_ASSIGNED, NOT_FUNDED -> left(leaf, answer.applicability().vi());
      case NOT_ARISEN -> {
        var points = leaf.notArisen() == NotArisen.FULL ? leaf.maximum() : BigDecimal.ZERO;
        yield new Scored(
            Fraction.of(points),
            leaf.notArisen() != NotArisen.NEUTRAL,
            true,
            false,
            null,
            made(leaf, points, "không phát sinh: " + leaf.notArisen().vi()));
      }
      case APPLIES -> {
        var input = answer.input();
        yield input == null
            ? new Scored(
                Fraction.ZERO,
                true,
                role != GroupRole.BASE,
                false,
                null,
                made(leaf, BigDecimal.ZERO, ""))
            : scored(leaf, input, "");
      }
    };
  }

  private Scored scored(CriterionLeaf leaf, Input input, String note) {
    var asked = new Leaf.Asked(input, leaf.maximum(), unit, fields.get(leaf.key()));
    var points = leaf.rule().score(asked);
    var rounded = leaf.rounded(points.value(), table.rounding());
    if (leaf.rule() instanceof PeerLeaf peers) {
      for (var far : peers.outliers(asked)) {
        outliers.add(new Scorecard.Outlier(leaf.key(), far.getKey(), far.getValue()));
      }
    }
    return new Scored(
        exact && leaf.rule().step() == null ? points.value() : Fraction.of(rounded),
        true,
        true,
        points.zeroParent(),
        input,
        new NodeResult.Made(leaf, asked, rounded, step(leaf, points.value(), rounded), note));
  }

  private @Nullable BigDecimal step(CriterionLeaf leaf, Fraction exact, BigDecimal rounded) {
    if (exact.compareTo(Fraction.of(rounded)) == 0) {
      return null;
    }
    var own = leaf.rule().step();
    return own == null ? table.rounding().step() : own;
  }

  /** Lets each fact of the set count only at the first leaf that brings points for it. */
  private void countOnce(ExclusiveSet set) {
    var counted = new HashMap<String, CriterionLeaf>();
    for (var key : set.leaves()) {
      var here = scored.get(key);
      if (here == null || here.input() == null) {
        continue;
      }
      var leaf = here.made().leaf();
      var proof = proof(leaf, here.input());
      var again = new HashSet<>(proof);
      again.retainAll(counted.keySet());
      if (!again.isEmpty() && here.points().compareTo(Fraction.ZERO) != 0) {
        leaveOut(leaf, here.input(), again, counted);
      }
      if (here.points().compareTo(Fraction.ZERO) > 0) {
        proof.forEach(p -> counted.putIfAbsent(p, leaf));
      }
    }
  }

  private void leaveOut(
      CriterionLeaf leaf, Input input, Set<String> again, Map<String, CriterionLeaf> counted) {
    var whole = answers.about().sources().getOrDefault(leaf.key(), Set.of());
    var rest = again.stream().anyMatch(whole::contains) ? null : leaf.rule().without(input, again);
    for (var source : again.stream().sorted().toList()) {
      var first = counted.get(source);
      reasons.add(
          Reason.of(
              Reason.Code.COUNTED_ONCE, leaf.title(), source, first == null ? "" : first.title()));
    }
    scored.put(
        leaf.key(),
        rest == null
            ? new Scored(
                Fraction.ZERO,
                true,
                true,
                false,
                null,
                made(leaf, BigDecimal.ZERO, "đã chấm ở nội dung khác, không tính lại"))
            : scored(leaf, rest, "không tính phần đã chấm ở nội dung khác"));
  }

  private Set<String> proof(CriterionLeaf leaf, Input input) {
    var proof = new HashSet<>(leaf.rule().sources(input));
    proof.addAll(answers.about().sources().getOrDefault(leaf.key(), Set.of()));
    return proof;
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
    } else if (zeroedBy != null && node instanceof Criterion) {
      reasons.add(Reason.of(Reason.Code.ZEROED, node.title(), zeroedBy.title()));
      points = Fraction.ZERO;
    } else if (points.compareTo(Fraction.of(most)) > 0) {
      reasons.add(
          Reason.of(Reason.Code.CAPPED, node.title(), Vi.number(shown(points)), Vi.number(most)));
      points = Fraction.of(most);
    }
    put(node, points, assigned.min(node.maximum()), answered, null);
  }

  /** Writes down a leaf; true when the option chosen makes the whole criterion zero. */
  private boolean leafResult(CriterionLeaf leaf, GroupRole role) {
    var own = scored.get(leaf.key());
    if (own == null) {
      throw new IllegalStateException("not scored: " + leaf.key());
    }
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

  /** How many of what a leaf counts, for conditions and sanctions. */
  private BigDecimal times(CriterionLeaf leaf) {
    var own = scored.get(leaf.key());
    return own == null || own.input() == null ? BigDecimal.ZERO : leaf.rule().times(own.input());
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
