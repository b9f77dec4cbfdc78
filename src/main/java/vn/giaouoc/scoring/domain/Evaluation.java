package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.giaouoc.shared.Vi;

/**
 * One evaluation of one sheet, in the order of the rules: leaves, criteria, groups, total, grade.
 */
final class Evaluation {

  private final ScoreTable table;
  private final Answers answers;
  private final Map<String, NodeResult> results = new TreeMap<>();
  private final List<Reason> reasons = new ArrayList<>();
  private int maxima;

  Evaluation(ScoreTable table, Answers answers) {
    this.table = table;
    this.answers = answers;
  }

  Scorecard card() {
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
    var grading = new Grading(table, answers, results, reasons);
    var grade = grading.grade(totals.measure());
    return new Scorecard(
        inPrintedOrder(),
        base,
        bonus,
        deduction,
        totals.total(),
        assigned,
        totals.measure(),
        grade,
        reasons,
        maxima,
        grading.knockedOut());
  }

  private void group(CriterionGroup group) {
    if (answers.notFunded().contains(group.key())) {
      reasons.add(Reason.of(Reason.Code.NOT_FUNDED, group.title()));
      group
          .walk()
          .forEach(n -> put(n, BigDecimal.ZERO, BigDecimal.ZERO, true, "không được cấp kinh phí"));
      return;
    }
    branch(group, group.role());
  }

  private void branch(Node node, GroupRole role) {
    String zeroedBy = null;
    for (var child : node.children()) {
      if (child instanceof CriterionLeaf leaf) {
        if (leaf(leaf, role) && zeroedBy == null) {
          zeroedBy = leaf.title();
        }
      } else {
        branch(child, role);
      }
    }
    var points = BigDecimal.ZERO;
    var assigned = BigDecimal.ZERO;
    var answered = true;
    for (var child : node.children()) {
      var result = result(child);
      points = points.add(result.points());
      assigned = assigned.add(result.assigned());
      answered &= result.answered();
    }
    if (zeroedBy != null && node instanceof Criterion) {
      reasons.add(Reason.of(Reason.Code.ZEROED, node.title(), zeroedBy));
      points = BigDecimal.ZERO;
    } else if (points.compareTo(node.maximum()) > 0) {
      reasons.add(
          Reason.of(
              Reason.Code.CAPPED, node.title(), Vi.number(points), Vi.number(node.maximum())));
      points = node.maximum();
    }
    put(node, points, assigned.min(node.maximum()), answered, "");
  }

  /** Scores a leaf; true when the option chosen makes the whole criterion zero. */
  private boolean leaf(CriterionLeaf leaf, GroupRole role) {
    var answer = answers.at(leaf.key());
    var maximum = leaf.maximum();
    switch (answer.applicability()) {
      case NOT_ARISEN -> notArisen(leaf);
      case NOT_ASSIGNED, NOT_FUNDED ->
          put(leaf, BigDecimal.ZERO, BigDecimal.ZERO, true, answer.applicability().vi());
      case APPLIES -> {
        var input = answer.input();
        if (input == null) {
          put(leaf, BigDecimal.ZERO, maximum, role != GroupRole.BASE, "");
          return false;
        }
        var scored = leaf.rule().score(new Leaf.Asked(input, maximum, table.rounding()));
        put(leaf, scored.value(), maximum, true, scored.how());
        if (role == GroupRole.BASE
            && maximum.signum() > 0
            && Decimals.same(scored.value(), maximum)) {
          maxima++;
        }
        return scored.zeroParent();
      }
    }
    return false;
  }

  private void notArisen(CriterionLeaf leaf) {
    var how = "không phát sinh: " + leaf.notArisen().vi();
    switch (leaf.notArisen()) {
      case FULL -> put(leaf, leaf.maximum(), leaf.maximum(), true, how);
      case NEUTRAL -> put(leaf, BigDecimal.ZERO, BigDecimal.ZERO, true, how);
      case ZERO -> put(leaf, BigDecimal.ZERO, leaf.maximum(), true, how);
    }
  }

  private BigDecimal capped(GroupRole role, BigDecimal cap, Reason.Code code) {
    var sum = sum(role);
    if (sum.compareTo(cap) <= 0) {
      return sum;
    }
    reasons.add(Reason.of(code, Vi.number(sum), Vi.number(cap)));
    return cap;
  }

  private BigDecimal sum(GroupRole role) {
    return table.groups(role).map(g -> result(g).points()).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void put(
      Node node, BigDecimal points, BigDecimal assigned, boolean answered, String how) {
    results.put(node.key(), new NodeResult(node.key(), points, assigned, answered, how));
  }

  private NodeResult result(Node node) {
    var result = results.get(node.key());
    if (result == null) {
      throw new IllegalStateException("not evaluated yet: " + node.key());
    }
    return result;
  }

  private Map<String, NodeResult> inPrintedOrder() {
    var ordered = new LinkedHashMap<String, NodeResult>();
    table.nodes().forEach(n -> ordered.put(n.key(), result(n)));
    return ordered;
  }
}
