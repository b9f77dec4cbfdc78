package vn.giaouoc.unit.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.giaouoc.shared.Vi;
import vn.giaouoc.unit.web.UnitQuery.Edge;

/**
 * A unit in a lineage, with those before or after it.
 *
 * @param name the name it had then
 * @param how what happened, when and by which act
 * @param principal whether the link is to the principal successor
 */
public record LineageNode(
    String href, String name, String how, boolean principal, List<LineageNode> next) {

  /** Those the unit comes from, each with those it comes from in turn. */
  static List<LineageNode> before(long unit, List<Edge> edges) {
    return walk(
        unit, edges, Edge::successor, Edge::predecessor, Edge::predecessorName, new HashSet<>());
  }

  /** Those that took over, each with those that took over in turn. */
  static List<LineageNode> after(long unit, List<Edge> edges) {
    return walk(
        unit, edges, Edge::predecessor, Edge::successor, Edge::successorName, new HashSet<>());
  }

  private static List<LineageNode> walk(
      long unit,
      List<Edge> edges,
      Function<Edge, Long> near,
      Function<Edge, Long> far,
      Function<Edge, String> name,
      Set<Long> seen) {
    if (!seen.add(unit)) {
      return List.of();
    }
    var nodes =
        edges.stream()
            .filter(e -> near.apply(e) == unit)
            .map(e ->
                new LineageNode(
                    "/don-vi/" + far.apply(e),
                    name.apply(e),
                    "%s từ %s, số %s".formatted(e.type().vi(), Vi.date(e.on()), e.number()),
                    e.principal(),
                    walk(far.apply(e), edges, near, far, name, seen)))
            .toList();
    seen.remove(unit);
    return nodes;
  }
}
