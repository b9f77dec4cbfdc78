package vn.giaouoc.scoring.domain;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one sheet. A column starts with the values of the column to its left: a cell that
 * nobody has written shows what stands to the left. Where nothing stands to the left, a leaf that
 * is filled from outside shows what it is filled with, until its column is completed.
 */
public record Columns(
    ScoreTable table,
    ColumnPlan plan,
    Map<ColumnRole, Map<String, Cell>> written,
    Set<ColumnRole> closed,
    Outside outside) {

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
    if (own == null) {
      return startOf(role, leaf);
    }
    if (mayWrite(role, leaf) || (closed.contains(role) && keeps(role, leaf))) {
      return own;
    }
    var filled = startOf(role, leaf);
    return new Cell(filled.answer(), filled.points(), own.comment(), own.version());
  }

  /** What a cell shows while nobody has written it. The comment to the left is not its own. */
  public Cell startOf(ColumnRole role, String leaf) {
    var left = plan.left(role).map(l -> at(l, leaf)).orElse(Cell.EMPTY);
    return left.answer().given()
        ? new Cell(left.answer(), left.points(), "", 0)
        : outside.at(role, leaf);
  }

  /**
   * Whether a value may be written here by hand. What members give each other never is; what an
   * outside body gives only by the bloc or the Board; what the program counts only by those who
   * check after the unit.
   */
  public boolean mayWrite(ColumnRole role, String leaf) {
    var filled = outside.leaves().get(leaf);
    if (filled == null) {
      return true;
    }
    return switch (filled.rule()) {
      case PeerLeaf _ -> false;
      case ExternalLeaf _ -> role.ofBloc();
      default -> role != ColumnRole.SELF && plan.left(role).isPresent();
    };
  }

  /**
   * Whether the column keeps this value when it is completed: what outside bodies and members give
   * is taken over by the bloc's column only, as it may come after the unit handed in.
   */
  public boolean keeps(ColumnRole role, String leaf) {
    var filled = outside.leaves().get(leaf);
    return filled == null || filled.rule() instanceof AutoLeaf || role.ofBloc();
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
    return new Answers(
        leaves, notFunded, outside.about().provenBy(proof(leaves)).losing(voidings(role).keySet()));
  }

  /** The nodes that lose their points in a column; the last column that decided counts. */
  public Map<String, Voiding> voidings(ColumnRole role) {
    var decided = new TreeMap<String, Voiding>();
    plan.roles().stream()
        .limit(plan.roles().indexOf(role) + 1L)
        .forEach(r -> decided.putAll(outside.voidings().getOrDefault(r, Map.of())));
    decided.keySet().removeIf(node -> table.node(node).isEmpty());
    decided.values().removeIf(voiding -> !voiding.voided());
    return decided;
  }

  /** What proves whole leaves: a source that is named at an item or result proves only this. */
  private Map<String, Set<String>> proof(Map<String, Answer> answers) {
    var proof = new TreeMap<String, Set<String>>();
    outside
        .about()
        .sources()
        .forEach((leaf, sources) -> {
          var whole = new TreeSet<>(sources);
          whole.removeAll(named(answers.getOrDefault(leaf, Answer.NONE).input()));
          proof.put(leaf, whole);
        });
    return proof;
  }

  private static Set<String> named(@Nullable Input input) {
    return switch (input) {
      case Input.Items items ->
          items.items().stream().map(Input.Item::source).collect(Collectors.toSet());
      case Input.Results results ->
          results.results().stream().map(Input.Result::source).collect(Collectors.toSet());
      case null, default -> Set.of();
    };
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
        .map(n -> new Difference(n.key(), startOf(role, n.key()), at(role, n.key())))
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
