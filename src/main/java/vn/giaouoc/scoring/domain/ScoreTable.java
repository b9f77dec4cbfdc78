package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A score table (bảng điểm): the tree of what is scored and the rules of total, grade and rank.
 *
 * @param scale what the base groups should add up to, for example 100
 * @param exactSums whether children must add up to their parent; else they may be less
 * @param grades from the highest to the lowest; empty when the table gives none
 * @param order how units are put in order and how many may have a grade
 * @param exclusive sets of leaves among which one fact counts once
 * @param roundAt where points are rounded
 * @param basis the act the table rests on; may be empty
 */
public record ScoreTable(
    String title,
    String basis,
    BigDecimal scale,
    Rounding rounding,
    DenominatorPolicy policy,
    boolean exactSums,
    BigDecimal bonusCap,
    BigDecimal deductionCap,
    BigDecimal lowest,
    BigDecimal highest,
    List<CriterionGroup> groups,
    List<GradeBand> grades,
    Order order,
    List<ExclusiveSet> exclusive,
    RoundAt roundAt) {

  public ScoreTable {
    scale = Decimals.plain(scale);
    bonusCap = Decimals.plain(bonusCap);
    deductionCap = Decimals.plain(deductionCap);
    lowest = Decimals.plain(lowest);
    highest = Decimals.plain(highest);
    groups = List.copyOf(groups);
    grades = List.copyOf(grades);
    exclusive = List.copyOf(exclusive);
    if (lowest.compareTo(highest) > 0) {
      throw new IllegalArgumentException(
          "Tổng điểm thấp nhất (lowest) lớn hơn tổng điểm cao nhất (highest). Hãy sửa một trong hai.");
    }
    var keys = new HashSet<String>();
    groups.stream()
        .flatMap(Node::walk)
        .forEach(node -> {
          if (!keys.add(node.key())) {
            throw new IllegalArgumentException(
                "Hai mục cùng mã (key) “" + node.key() + "”. Hãy đặt mã khác nhau.");
          }
        });
  }

  /** The table with other groups. */
  public ScoreTable with(List<CriterionGroup> others) {
    return changed(title, rounding, others, grades, order);
  }

  /** The table with another title. */
  public ScoreTable titled(String other) {
    return changed(other, rounding, groups, grades, order);
  }

  /** The table with another order of units. */
  public ScoreTable ordered(Order other) {
    return changed(title, rounding, groups, grades, other);
  }

  /** The table with another rounding. */
  public ScoreTable rounded(Rounding other) {
    return changed(title, other, groups, grades, order);
  }

  /** The table with other grades. */
  public ScoreTable graded(List<GradeBand> others) {
    return changed(title, rounding, groups, others, order);
  }

  private ScoreTable changed(
      String itsTitle,
      Rounding itsRounding,
      List<CriterionGroup> itsGroups,
      List<GradeBand> itsGrades,
      Order itsOrder) {
    return new ScoreTable(
        itsTitle,
        basis,
        scale,
        itsRounding,
        policy,
        exactSums,
        bonusCap,
        deductionCap,
        lowest,
        highest,
        itsGroups,
        itsGrades,
        itsOrder,
        exclusive,
        roundAt);
  }

  /** How equal units are told apart. */
  public List<TieStep> ties() {
    return order.ties();
  }

  /** All nodes in printed order. */
  public Stream<Node> nodes() {
    return groups.stream().flatMap(Node::walk);
  }

  /** All leaves in printed order. */
  public Stream<CriterionLeaf> leaves() {
    return groups.stream().flatMap(Node::leaves);
  }

  /** The groups of one role. */
  public Stream<CriterionGroup> groups(GroupRole role) {
    return groups.stream().filter(g -> g.role() == role);
  }

  /** The node with this key. */
  public Optional<Node> node(String key) {
    return nodes().filter(n -> n.key().equals(key)).findFirst();
  }

  /** The leaf with this key. */
  public Optional<CriterionLeaf> leaf(String key) {
    return leaves().filter(l -> l.key().equals(key)).findFirst();
  }

  /**
   * The figures of a unit that conditions of grades and the order of units ask for; those that fill
   * leaves are not among them.
   */
  public Set<String> comparedFigures() {
    var names = new TreeSet<String>();
    for (var step : ties()) {
      if (step.of() != null && step.group() == null) {
        names.add(step.of());
      }
    }
    grades.stream()
        .flatMap(grade -> grade.conditions().stream())
        .forEach(condition -> {
          if (condition instanceof GradeCondition.MinimumFigure asked) {
            names.add(asked.figure());
          }
        });
    return names;
  }

  /** Whether a fact that proves this leaf may have been counted at another already. */
  public boolean countsOnce(String leaf) {
    return exclusive.stream().anyMatch(set -> set.leaves().contains(leaf));
  }

  /** The facts of the system that fill leaves. */
  public Set<String> filledFacts() {
    return leaves()
        .map(CriterionLeaf::rule)
        .filter(AutoLeaf.class::isInstance)
        .map(rule -> ((AutoLeaf) rule).fact())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The grades that a unit has only when a vote on it was carried, the highest first. */
  public List<String> votedGrades() {
    return grades.stream()
        .filter(
            grade -> grade.conditions().stream().anyMatch(GradeCondition.Vote.class::isInstance))
        .map(GradeBand::name)
        .toList();
  }

  /** Whether the order of equal units may be decided by votes. */
  public boolean ranksByVotes() {
    return ties().stream().anyMatch(step -> step.kind() == TieStep.Kind.VOTE);
  }

  /** Whether units are ranked, compared or limited within their cluster. */
  public boolean asksForClusters() {
    return order.withinGroup()
        || !order.quotas().isEmpty()
        || leaves().anyMatch(leaf -> leaf.rule().compares());
  }

  /** Whether any part is meant for certain kinds of units only. */
  public boolean asksForKinds() {
    return nodes().anyMatch(node -> !node.terms().appliesTo().isEmpty());
  }

  /** The place of a grade, 0 for the highest; -1 when there is no such grade. */
  public int gradeIndex(String name) {
    for (int i = 0; i < grades.size(); i++) {
      if (grades.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
