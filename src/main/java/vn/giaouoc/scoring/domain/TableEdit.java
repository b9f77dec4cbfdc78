package vn.giaouoc.scoring.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Changes of a draft table; each gives a new table. */
public final class TableEdit {

  private TableEdit() {}

  /** A key no node of the table has had. */
  public static String freshKey(ScoreTable table) {
    var highest =
        table
            .nodes()
            .map(Node::key)
            .filter(k -> k.matches("n\\d{1,9}"))
            .mapToInt(k -> Integer.parseInt(k.substring(1)))
            .max()
            .orElse(0);
    return "n" + (highest + 1);
  }

  /** Puts the node in the place of the one with the same key; its children stay. */
  public static ScoreTable replace(ScoreTable table, Node changed) {
    return rebuild(
        table,
        nodes ->
            nodes.stream()
                .map(n -> n.key().equals(changed.key()) ? withChildren(changed, n.children()) : n)
                .toList());
  }

  /** Adds a group at the end. */
  public static ScoreTable add(ScoreTable table, CriterionGroup group) {
    return table.with(Stream.concat(table.groups().stream(), Stream.of(group)).toList());
  }

  /**
   * Adds a criterion or leaf at the end of a group or criterion; {@link NoSuchElementException} if
   * there is no such place.
   */
  public static ScoreTable add(ScoreTable table, String parent, Node child) {
    if (table.node(parent).filter(n -> !(n instanceof CriterionLeaf)).isEmpty()) {
      throw new NoSuchElementException("no place to add to: " + parent);
    }
    return rebuild(
        table,
        nodes ->
            nodes.stream()
                .map(n ->
                    n.key().equals(parent) && !(n instanceof CriterionLeaf)
                        ? withChildren(
                            n, Stream.concat(n.children().stream(), Stream.of(child)).toList())
                        : n)
                .toList());
  }

  /** Takes a node and all below it away. */
  public static ScoreTable remove(ScoreTable table, String key) {
    return rebuild(table, nodes -> nodes.stream().filter(n -> !n.key().equals(key)).toList());
  }

  /** Moves a node among its siblings, up with -1 and down with 1; at the end it stays. */
  public static ScoreTable move(ScoreTable table, String key, int by) {
    return rebuild(
        table,
        nodes -> {
          var moved = new ArrayList<>(nodes);
          for (int i = 0; i < moved.size(); i++) {
            var to = i + by;
            if (moved.get(i).key().equals(key) && to >= 0 && to < moved.size()) {
              Collections.swap(moved, i, to);
              break;
            }
          }
          return moved;
        });
  }

  /** Applies a change to every list of siblings, the groups included, from the leaves upwards. */
  private static ScoreTable rebuild(ScoreTable table, UnaryOperator<List<Node>> change) {
    List<Node> groups = table.groups().stream().map(g -> inside(g, change)).toList();
    return table.with(
        change.apply(groups).stream()
            .map(n -> {
              if (n instanceof CriterionGroup group) {
                return group;
              }
              throw new IllegalArgumentException("only groups stand at the top");
            })
            .toList());
  }

  private static Node inside(Node node, UnaryOperator<List<Node>> change) {
    if (node instanceof CriterionLeaf) {
      return node;
    }
    return withChildren(
        node, change.apply(node.children().stream().map(c -> inside(c, change)).toList()));
  }

  private static Node withChildren(Node node, List<Node> children) {
    return switch (node) {
      case CriterionGroup g ->
          new CriterionGroup(
              g.key(),
              g.code(),
              g.text(),
              g.maximum(),
              g.role(),
              g.fundable(),
              g.terms(),
              children);
      case Criterion c ->
          new Criterion(c.key(), c.code(), c.text(), c.maximum(), c.terms(), children);
      case CriterionLeaf leaf -> leaf;
    };
  }
}
