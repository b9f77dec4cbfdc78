package vn.giaouoc.scoring.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaouoc.shared.UnitId;

/**
 * A table made ready for scoring many units: what would be looked up again for each is looked up
 * once.
 */
final class Plan {

  final ScoreTable table;
  final List<Node> printed;
  final List<CriterionLeaf> leaves;
  final List<CriterionLeaf> consequential;
  private final List<Compared> comparing;

  Plan(ScoreTable table) {
    this.table = table;
    this.printed = table.nodes().toList();
    this.leaves = table.leaves().toList();
    this.consequential = leaves.stream().filter(l -> !l.consequences().isEmpty()).toList();
    this.comparing = table.groups().stream().flatMap(g -> compared(g, List.of(g))).toList();
  }

  /**
   * A leaf by which units are compared.
   *
   * @param way it and the nodes above it
   */
  private record Compared(CriterionLeaf leaf, List<Node> way) {

    boolean counts(Answers answers) {
      return way.stream()
          .allMatch(n ->
              n.terms().concern(answers.about().kind()) && !answers.notFunded().contains(n.key()));
    }
  }

  private static Stream<Compared> compared(Node node, List<Node> way) {
    if (node instanceof CriterionLeaf leaf) {
      return leaf.rule().compares() ? Stream.of(new Compared(leaf, way)) : Stream.empty();
    }
    return node.children().stream()
        .flatMap(c -> compared(c, Stream.concat(way.stream(), Stream.of(c)).toList()));
  }

  /** What each cluster makes of the leaves that compare units: cluster, then key of the leaf. */
  Map<String, Map<String, Leaf.Field>> fields(Map<UnitId, Answers> units) {
    if (comparing.isEmpty()) {
      return Map.of();
    }
    var clusters = units.values().stream().collect(Collectors.groupingBy(a -> a.about().group()));
    var fields = new HashMap<String, Map<String, Leaf.Field>>();
    clusters.forEach((cluster, members) -> fields.put(cluster, fields(members)));
    return fields;
  }

  private Map<String, Leaf.Field> fields(List<Answers> members) {
    var fields = new HashMap<String, Leaf.Field>();
    for (var compared : comparing) {
      var leaf = compared.leaf();
      var inputs = new ArrayList<Input>();
      for (var answers : members) {
        var input = answers.at(leaf).input();
        if (input != null && compared.counts(answers)) {
          inputs.add(input);
        }
      }
      var field = leaf.rule().field(inputs);
      if (field != null) {
        fields.put(leaf.key(), field);
      }
    }
    return fields;
  }

  /** Scores units; the order in which they are given makes no difference. */
  Map<UnitId, Scorecard> score(Map<UnitId, Answers> units) {
    var fields = fields(units);
    var all = List.copyOf(units.entrySet());
    var cards =
        Many.each(
            all,
            e -> {
              var own = fields.getOrDefault(e.getValue().about().group(), Map.of());
              return new Evaluation(this, e.getKey(), e.getValue(), own).card();
            });
    var scored = HashMap.<UnitId, Scorecard>newHashMap(all.size());
    for (int i = 0; i < all.size(); i++) {
      scored.put(all.get(i).getKey(), cards.get(i));
    }
    return scored;
  }

  /** Puts results in printed order. */
  Map<String, NodeResult> inPrintedOrder(Map<String, NodeResult> results) {
    var ordered = LinkedHashMap.<String, NodeResult>newLinkedHashMap(printed.size());
    for (var node : printed) {
      var result = results.get(node.key());
      if (result == null) {
        throw new IllegalStateException("not evaluated: " + node.key());
      }
      ordered.put(node.key(), result);
    }
    return ordered;
  }
}
