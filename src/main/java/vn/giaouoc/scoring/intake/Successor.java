package vn.giaouoc.scoring.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.giaouoc.scoring.domain.Criterion;
import vn.giaouoc.scoring.domain.CriterionGroup;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.ExclusiveSet;
import vn.giaouoc.scoring.domain.GradeBand;
import vn.giaouoc.scoring.domain.GradeCondition;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.Order;
import vn.giaouoc.scoring.domain.Rounding;
import vn.giaouoc.scoring.domain.ScoreTable;
import vn.giaouoc.scoring.domain.TableEdit;
import vn.giaouoc.scoring.domain.TableJson;
import vn.giaouoc.scoring.domain.TieStep;

/**
 * Puts a table read from a file in the place of an older one. What is the same item keeps its key,
 * so that answers stay with it; what the file does not say (policy, rounding, chain, quotas,
 * conditions) stays as it was as far as it still fits.
 */
public final class Successor {

  private static final double ALIKE = 0.6;

  private final ScoreTable older;
  private final Map<String, String> keys = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private int fresh;

  private Successor(ScoreTable older) {
    this.older = older;
    this.fresh = Integer.parseInt(TableEdit.freshKey(older).substring(1));
  }

  /** The newer table with the keys and the settings of the older. */
  public static ScoreTable of(ScoreTable older, ScoreTable newer) {
    return new Successor(older).made(newer);
  }

  private ScoreTable made(ScoreTable newer) {
    var nodes = newer.nodes().toList();
    nodes.forEach(n -> match(n, 1));
    nodes.forEach(n -> match(n, ALIKE));
    nodes.forEach(n -> keys.computeIfAbsent(n.key(), _ -> "n" + fresh++));
    var groups = newer.groups().stream().map(g -> (CriterionGroup) renamed(g)).toList();
    var there = new HashSet<>(keys.values());
    var grades = grades(newer.grades(), there);
    return new ScoreTable(
        newer.title(),
        newer.basis().isEmpty() ? older.basis() : newer.basis(),
        newer.scale(),
        newer.rounding().equals(Rounding.HUNDREDTHS) ? older.rounding() : newer.rounding(),
        older.policy(),
        older.exactSums(),
        newer.bonusCap(),
        newer.deductionCap(),
        older.lowest().min(newer.highest()),
        newer.highest(),
        groups,
        grades,
        order(newer, there, grades),
        older.exclusive().stream()
            .map(s ->
                new ExclusiveSet(s.name(), s.leaves().stream().filter(there::contains).toList()))
            .filter(s -> s.leaves().size() > 1)
            .toList(),
        older.roundAt());
  }

  private void match(Node node, double alike) {
    if (keys.containsKey(node.key())) {
      return;
    }
    older
        .nodes()
        .filter(o -> o.getClass() == node.getClass() && !taken.contains(o.key()))
        .filter(o -> o.code().equals(node.code()) || alike == 1)
        .filter(o -> likeness(o.text(), node.text()) >= alike)
        .min((a, b) -> Boolean.compare(b.code().equals(node.code()), a.code().equals(node.code())))
        .ifPresent(o -> {
          keys.put(node.key(), o.key());
          taken.add(o.key());
        });
  }

  /** The share of words two texts have in common. */
  private static double likeness(String one, String other) {
    var a = words(one);
    var b = words(other);
    var all = new HashSet<>(a);
    all.addAll(b);
    a.retainAll(b);
    return all.isEmpty() ? 1 : (double) a.size() / all.size();
  }

  private static Set<String> words(String text) {
    return new HashSet<>(
        Arrays.asList(
            text.toLowerCase(Locale.ROOT).replaceAll("[\\p{Punct}“”]", " ").strip().split("\\s+")));
  }

  private Node renamed(Node node) {
    var key = key(node.key());
    var children = node.children().stream().map(this::renamed).toList();
    return switch (node) {
      case CriterionGroup g ->
          new CriterionGroup(
              key, g.code(), g.text(), g.maximum(), g.role(), g.fundable(), g.terms(), children);
      case Criterion c -> new Criterion(key, c.code(), c.text(), c.maximum(), c.terms(), children);
      case CriterionLeaf l ->
          new CriterionLeaf(
              key,
              l.code(),
              l.text(),
              l.maximum(),
              l.terms(),
              l.rule(),
              l.mayBe(),
              l.notArisen(),
              l.evidence(),
              l.guide(),
              l.consequences());
    };
  }

  /** The grades of the file, or else those there were, with the conditions that still fit. */
  private List<GradeBand> grades(List<GradeBand> read, Set<String> there) {
    return (read.isEmpty() ? older.grades() : read)
        .stream()
            .map(g ->
                new GradeBand(
                    g.name(),
                    g.from(),
                    g.below(),
                    read.isEmpty() || g.conditions().isEmpty()
                        ? kept(g, there)
                        : renamed(g.conditions())))
            .toList();
  }

  private List<GradeCondition> kept(GradeBand grade, Set<String> there) {
    return older.grades().stream()
        .filter(o -> o.name().equals(grade.name()))
        .flatMap(o -> o.conditions().stream())
        .filter(c -> fits(c, there))
        .toList();
  }

  private List<GradeCondition> renamed(List<GradeCondition> read) {
    return read.stream()
        .map(c ->
            switch (c) {
              case GradeCondition.MinimumShare s ->
                  new GradeCondition.MinimumShare(key(s.node()), s.percent());
              case GradeCondition.MinimumCount n ->
                  new GradeCondition.MinimumCount(key(n.leaf()), n.count());
              default -> c;
            })
        .toList();
  }

  private String key(String read) {
    return keys.getOrDefault(read, read);
  }

  private static boolean fits(GradeCondition condition, Set<String> there) {
    return switch (condition) {
      case GradeCondition.MinimumShare c -> there.contains(c.node());
      case GradeCondition.MinimumCount c -> there.contains(c.leaf());
      case GradeCondition.Floors _ -> false;
      case GradeCondition.MinimumFigure _, GradeCondition.Vote _, GradeCondition.EveryCriterion _ ->
          true;
    };
  }

  private Order order(ScoreTable newer, Set<String> there, List<GradeBand> grades) {
    var quotas = newer.order().quotas();
    return new Order(
        newer.ties().equals(TableJson.usualChain())
            ? older.ties().stream()
                .filter(t -> t.group() == null || there.contains(t.group()))
                .toList()
            : newer.ties().stream()
                .map(t -> t.group() == null ? t : new TieStep(t.kind(), key(t.group())))
                .toList(),
        older.order().withinGroup(),
        (quotas.isEmpty() ? older.order().quotas() : quotas)
            .stream()
                .filter(q -> grades.stream().anyMatch(g -> g.name().equals(q.grade())))
                .filter(
                    q -> q.of() == null || grades.stream().anyMatch(g -> g.name().equals(q.of())))
                .toList());
  }
}
