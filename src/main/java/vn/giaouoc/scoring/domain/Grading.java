package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** From the measure to the grade: by points, then conditions with fall-through, then sanctions. */
final class Grading {

  private final ScoreTable table;
  private final Answers answers;
  private final Map<String, NodeResult> results;
  private final List<Reason> reasons;
  private boolean knockedOut;

  Grading(
      ScoreTable table, Answers answers, Map<String, NodeResult> results, List<Reason> reasons) {
    this.table = table;
    this.answers = answers;
    this.results = results;
    this.reasons = reasons;
  }

  /** The grade's name, or null when the table has no grades. */
  @Nullable String grade(Fraction measure) {
    var triggered = table.leaves().filter(this::triggers).toList();
    if (table.grades().isEmpty()) {
      knockOuts(triggered);
      return null;
    }
    var grade = fallThrough(byPoints(measure));
    grade = bar(grade, triggered);
    grade = down(grade, triggered);
    grade = force(grade, triggered);
    knockOuts(triggered);
    return name(grade);
  }

  /** Whether the unit is barred from being proposed. Known after {@link #grade}. */
  boolean knockedOut() {
    return knockedOut;
  }

  private int byPoints(Fraction measure) {
    var shown = Vi.number(Rounding.HUNDREDTHS.round(measure));
    for (int i = 0; i < table.grades().size(); i++) {
      if (measure.atLeast(table.grades().get(i).from())) {
        reasons.add(Reason.of(Reason.Code.GRADE_BY_POINTS, shown, name(i)));
        return i;
      }
    }
    var lowest = table.grades().size() - 1;
    reasons.add(Reason.of(Reason.Code.BELOW_ALL_GRADES, shown, name(lowest)));
    return lowest;
  }

  /** The next lower grade whose conditions hold, though the points may lie above its band. */
  private int fallThrough(int start) {
    for (int i = start; i < table.grades().size(); i++) {
      var grade = table.grades().get(i);
      var missed = grade.conditions().stream().flatMap(c -> missed(grade.name(), c)).toList();
      if (missed.isEmpty()) {
        return i;
      }
      reasons.addAll(missed);
    }
    return table.grades().size() - 1;
  }

  private Stream<Reason> missed(String grade, GradeCondition condition) {
    return switch (condition) {
      case GradeCondition.MinimumShare c ->
          table.node(c.node()).stream()
              .filter(n -> below(n, c.percent()))
              .map(n -> missedShare(Reason.Code.SHARE_MISSED, grade, n, c.percent()));
      case GradeCondition.MinimumCount c ->
          table.leaf(c.leaf()).stream()
              .filter(l -> count(l).compareTo(c.count()) < 0)
              .map(l ->
                  Reason.of(
                      Reason.Code.COUNT_MISSED,
                      grade,
                      l.title(),
                      Vi.number(count(l)),
                      Vi.number(c.count())));
      case GradeCondition.EveryCriterion c ->
          table
              .groups(GroupRole.BASE)
              .flatMap(g -> g.children().stream())
              .filter(n -> below(n, c.percent()))
              .map(n -> missedShare(Reason.Code.CRITERION_MISSED, grade, n, c.percent()));
    };
  }

  private boolean below(Node node, BigDecimal percent) {
    var result = result(node);
    return result.assigned().signum() > 0 && !share(result).atLeast(percent);
  }

  private Reason missedShare(Reason.Code code, String grade, Node node, BigDecimal percent) {
    return Reason.of(
        code,
        grade,
        node.title(),
        Vi.number(Rounding.HUNDREDTHS.round(share(result(node)))),
        Vi.number(percent));
  }

  private static Fraction share(NodeResult result) {
    return Fraction.percent(result.points(), result.assigned());
  }

  private BigDecimal count(CriterionLeaf leaf) {
    return switch (answers.at(leaf.key()).input()) {
      case Input.Figure f -> f.value();
      case Input.Share s -> s.done();
      case null, default -> BigDecimal.ZERO;
    };
  }

  private boolean triggers(CriterionLeaf leaf) {
    var input = answers.at(leaf.key()).input();
    return leaf.sanction() != null && input != null && leaf.rule().arises(input);
  }

  private int bar(int grade, List<CriterionLeaf> triggered) {
    var bars =
        triggered.stream()
            .filter(l -> l.sanction() instanceof Sanction.NoGradeFrom)
            .sorted(Comparator.comparingInt(Grading.this::barredIndex))
            .toList();
    var result = grade;
    for (var leaf : bars) {
      var barred = barredIndex(leaf);
      if (barred >= 0 && result <= barred) {
        reasons.add(Reason.of(Reason.Code.BARRED, name(barred), leaf.title()));
        result = Math.min(barred + 1, table.grades().size() - 1);
      }
    }
    return result;
  }

  private int barredIndex(CriterionLeaf leaf) {
    return leaf.sanction() instanceof Sanction.NoGradeFrom no ? table.gradeIndex(no.grade()) : -1;
  }

  private int down(int grade, List<CriterionLeaf> triggered) {
    var result = grade;
    for (var leaf : triggered) {
      if (leaf.sanction() instanceof Sanction.GradeDownOne && result < table.grades().size() - 1) {
        reasons.add(Reason.of(Reason.Code.DOWN_ONE, name(result), name(result + 1), leaf.title()));
        result++;
      }
    }
    return result;
  }

  private int force(int grade, List<CriterionLeaf> triggered) {
    var result = grade;
    for (var leaf : triggered) {
      if (leaf.sanction() instanceof Sanction.ForceGrade force
          && table.gradeIndex(force.grade()) > result) {
        result = table.gradeIndex(force.grade());
        reasons.add(Reason.of(Reason.Code.FORCED, name(result), leaf.title()));
      }
    }
    return result;
  }

  private void knockOuts(List<CriterionLeaf> triggered) {
    for (var leaf : triggered) {
      if (leaf.sanction() instanceof Sanction.KnockOut) {
        knockedOut = true;
        reasons.add(Reason.of(Reason.Code.KNOCKED_OUT, leaf.title()));
      }
    }
  }

  private String name(int grade) {
    return table.grades().get(grade).name();
  }

  private NodeResult result(Node node) {
    var result = results.get(node.key());
    if (result == null) {
      throw new IllegalStateException("not evaluated yet: " + node.key());
    }
    return result;
  }
}
