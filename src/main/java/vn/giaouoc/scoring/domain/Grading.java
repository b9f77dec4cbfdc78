package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.shared.Vi;

/** From the measure to the grade: by points, then conditions with fall-through, then sanctions. */
final class Grading {

  private final Plan plan;
  private final ScoreTable table;
  private final About about;
  private final LeafScoring leaves;
  private final Map<String, NodeResult> results;
  private final List<Reason> reasons;
  private boolean knockedOut;

  Grading(
      Plan plan,
      About about,
      LeafScoring leaves,
      Map<String, NodeResult> results,
      List<Reason> reasons) {
    this.plan = plan;
    this.table = plan.table;
    this.about = about;
    this.leaves = leaves;
    this.results = results;
    this.reasons = reasons;
  }

  /** The grade's name, or null when the table has no grades. */
  @Nullable String grade(Fraction measure) {
    var triggered = plan.consequential.stream().flatMap(this::triggered).toList();
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

  /** All that keeps the sheet from a grade, by its place from the top; empty when nothing does. */
  List<Reason> against(int grade, Fraction measure) {
    var band = table.grades().get(grade);
    var found = new ArrayList<Reason>();
    if (!measure.atLeast(band.from())) {
      found.add(
          Reason.of(
              Reason.Code.POINTS_MISSED,
              band.name(),
              Vi.number(Rounding.HUNDREDTHS.round(measure)),
              Vi.number(band.from())));
    }
    band.conditions().stream().flatMap(c -> missed(band.name(), c)).forEach(found::add);
    var triggered = plan.consequential.stream().flatMap(this::triggered).toList();
    for (var t : triggered) {
      switch (t.sanction()) {
        case Sanction.NoGradeFrom _ when grade <= barredIndex(t) ->
            found.add(Reason.of(Reason.Code.BARRED, name(barredIndex(t)), t.leaf().title()));
        case Sanction.GradeDownOne _ ->
            found.add(Reason.of(Reason.Code.DOWN_ONE_SOMEWHERE, t.leaf().title()));
        case Sanction.ForceGrade force when table.gradeIndex(force.grade()) > grade ->
            found.add(Reason.of(Reason.Code.FORCED, force.grade(), t.leaf().title()));
        default -> {}
      }
    }
    return found;
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
              .filter(l -> leaves.isAsked(l) && leaves.times(l).compareTo(c.count()) < 0)
              .map(l ->
                  Reason.of(
                      Reason.Code.COUNT_MISSED,
                      grade,
                      l.title(),
                      Vi.number(leaves.times(l)),
                      Vi.number(c.count())));
      case GradeCondition.MinimumFigure c ->
          Stream.of(about.figures().getOrDefault(c.figure(), BigDecimal.ZERO))
              .filter(f -> f.compareTo(c.count()) < 0)
              .map(f ->
                  Reason.of(
                      Reason.Code.FIGURE_MISSED,
                      grade,
                      c.figure(),
                      Vi.number(f),
                      Vi.number(c.count())));
      case GradeCondition.Floors _ ->
          table.groups(GroupRole.BASE).flatMap(Node::walk).flatMap(n -> belowFloor(grade, n));
      case GradeCondition.Vote _ ->
          about.passed().contains(grade)
              ? Stream.empty()
              : Stream.of(Reason.of(Reason.Code.VOTE_MISSED, grade));
      case GradeCondition.EveryCriterion c ->
          table
              .groups(GroupRole.BASE)
              .flatMap(g -> g.children().stream())
              .filter(n -> below(n, c.percent()))
              .map(n -> missedShare(Reason.Code.CRITERION_MISSED, grade, n, c.percent()));
    };
  }

  private Stream<Reason> belowFloor(String grade, Node node) {
    var floor = node.terms().floor();
    return floor != null && below(node, floor)
        ? Stream.of(missedShare(Reason.Code.FLOOR_MISSED, grade, node, floor))
        : Stream.empty();
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

  /** A sanction that has come about, and where. */
  private record Triggered(CriterionLeaf leaf, Sanction sanction) {}

  private Stream<Triggered> triggered(CriterionLeaf leaf) {
    var count = leaves.times(leaf);
    return leaf.consequences().stream()
        .filter(c -> count.compareTo(BigDecimal.valueOf(c.from())) >= 0)
        .map(c -> new Triggered(leaf, c.sanction()));
  }

  private int bar(int grade, List<Triggered> triggered) {
    var bars =
        triggered.stream()
            .filter(t -> t.sanction() instanceof Sanction.NoGradeFrom)
            .sorted(Comparator.comparingInt(this::barredIndex))
            .toList();
    var result = grade;
    for (var t : bars) {
      var barred = barredIndex(t);
      if (barred >= 0 && result <= barred) {
        reasons.add(Reason.of(Reason.Code.BARRED, name(barred), t.leaf().title()));
        result = Math.min(barred + 1, table.grades().size() - 1);
      }
    }
    return result;
  }

  private int barredIndex(Triggered t) {
    return t.sanction() instanceof Sanction.NoGradeFrom no ? table.gradeIndex(no.grade()) : -1;
  }

  private int down(int grade, List<Triggered> triggered) {
    var result = grade;
    for (var t : triggered) {
      if (t.sanction() instanceof Sanction.GradeDownOne && result < table.grades().size() - 1) {
        reasons.add(
            Reason.of(Reason.Code.DOWN_ONE, name(result), name(result + 1), t.leaf().title()));
        result++;
      }
    }
    return result;
  }

  private int force(int grade, List<Triggered> triggered) {
    var result = grade;
    for (var t : triggered) {
      if (t.sanction() instanceof Sanction.ForceGrade force
          && table.gradeIndex(force.grade()) > result) {
        result = table.gradeIndex(force.grade());
        reasons.add(Reason.of(Reason.Code.FORCED, name(result), t.leaf().title()));
      }
    }
    return result;
  }

  private void knockOuts(List<Triggered> triggered) {
    for (var t : triggered) {
      if (t.sanction() instanceof Sanction.KnockOut) {
        knockedOut = true;
        reasons.add(Reason.of(Reason.Code.KNOCKED_OUT, t.leaf().title()));
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
