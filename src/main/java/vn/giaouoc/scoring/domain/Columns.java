package vn.giaouoc.scoring.domain;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The columns of one sheet. A column starts with the values of the column to its left: a cell that
 * nobody has written shows what stands to the left.
 */
public record Columns(
    ScoreTable table,
    ColumnPlan plan,
    Map<ColumnRole, Map<String, Cell>> written,
    Set<ColumnRole> closed) {

  /**
   * Where a column differs from the one to its left.
   *
   * @param leaf key of the leaf, or of a group that got no money
   */
  public record Difference(String leaf, Cell left, Cell own) {

    /** Whether the compulsory comment is missing. */
    public boolean lacksComment() {
      return own.comment().isBlank();
    }
  }

  public Columns {
    var copy = new EnumMap<ColumnRole, Map<String, Cell>>(ColumnRole.class);
    written.forEach((role, cells) -> copy.put(role, Map.copyOf(cells)));
    written = java.util.Collections.unmodifiableMap(copy);
    closed = Set.copyOf(closed);
  }

  /** What stands in a cell of the column, its own or what it starts with. */
  public Cell at(ColumnRole role, String leaf) {
    var own = written.getOrDefault(role, Map.of()).get(leaf);
    return own != null
        ? own
        : plan.left(role).map(left -> start(at(left, leaf))).orElse(Cell.EMPTY);
  }

  /** The comment of the left column is not this column's. */
  private static Cell start(Cell left) {
    return new Cell(left.answer(), left.points(), "", 0);
  }

  /** Whether somebody has written this cell in this very column. */
  public boolean isWritten(ColumnRole role, String leaf) {
    return written.getOrDefault(role, Map.of()).containsKey(leaf);
  }

  /** All that a column says. */
  public Answers answers(ColumnRole role) {
    var leaves = new TreeMap<String, Answer>();
    table.leaves().map(CriterionLeaf::key).forEach(key -> leaves.put(key, at(role, key).answer()));
    var notFunded = new LinkedHashSet<String>();
    for (var group : table.groups()) {
      if (at(role, group.key()).answer().applicability() == Applicability.NOT_FUNDED) {
        notFunded.add(group.key());
      }
    }
    return new Answers(leaves, notFunded);
  }

  /** The result a column gives. */
  public Scorecard card(ColumnRole role) {
    return Scorecard.of(table, answers(role));
  }

  /** Every cell that differs from the column to the left, in printed order. */
  public List<Difference> differences(ColumnRole role) {
    var left = plan.left(role);
    if (left.isEmpty() || nothingUpTo(left.get())) {
      return List.of();
    }
    return table
        .nodes()
        .filter(n -> n instanceof CriterionLeaf || n instanceof CriterionGroup)
        .map(n -> new Difference(n.key(), at(left.get(), n.key()), at(role, n.key())))
        .filter(d -> d.own().differsFrom(d.left()))
        .toList();
  }

  private boolean nothingUpTo(ColumnRole role) {
    return written.getOrDefault(role, Map.of()).isEmpty()
        && plan.left(role).map(this::nothingUpTo).orElse(true);
  }

  /**
   * The column that counts: the last completed one, never the best one. The self column until one
   * is completed.
   */
  public ColumnRole counting() {
    return plan.roles().reversed().stream()
        .filter(closed::contains)
        .findFirst()
        .orElse(ColumnRole.SELF);
  }
}
