package vn.giaouoc.scoring.domain;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What reaches a sheet from outside it: what is known of the unit, and what the leaves that nobody
 * fills in on the sheet are filled with.
 *
 * @param leaves the leaves that are filled from outside, by their key
 * @param cells what they are filled with; a leaf for which nothing is there yet is absent
 * @param voidings which nodes lose their points, by the column that decided it
 */
public record Outside(
    About about,
    Map<String, CriterionLeaf> leaves,
    Map<String, Cell> cells,
    Map<ColumnRole, Map<String, Voiding>> voidings) {

  public Outside {
    leaves = Map.copyOf(leaves);
    cells = Map.copyOf(cells);
    voidings = Map.copyOf(voidings);
  }

  /**
   * What fills the leaves of this table.
   *
   * @param facts facts of the system by name
   * @param given what members and outside bodies gave, by the key of the leaf
   */
  public static Outside of(
      ScoreTable table, About about, Map<String, BigDecimal> facts, Map<String, Input> given) {
    var leaves = new LinkedHashMap<String, CriterionLeaf>();
    var cells = new LinkedHashMap<String, Cell>();
    table
        .leaves()
        .filter(leaf -> leaf.rule().filled())
        .forEach(leaf -> {
          leaves.put(leaf.key(), leaf);
          var input =
              leaf.rule() instanceof AutoLeaf auto
                  ? figure(facts.get(auto.fact()))
                  : given.get(leaf.key());
          if (input != null && leaf.rule().problem(input, leaf.maximum()) == null) {
            var answer = Answer.of(input);
            cells.put(leaf.key(), new Cell(answer, leaf.points(answer, table.rounding()), "", 0));
          }
        });
    return new Outside(about, leaves, cells, Map.of());
  }

  /** The same, with what proves the unit's leaves. */
  public Outside provenBy(Map<String, Set<String>> proof) {
    return new Outside(about.provenBy(proof), leaves, cells, voidings);
  }

  /** The same, with the nodes that lose their points. */
  public Outside voidedBy(Map<ColumnRole, Map<String, Voiding>> decided) {
    return new Outside(about, leaves, cells, decided);
  }

  private static @Nullable Input figure(@Nullable BigDecimal fact) {
    return fact == null ? null : new Input.Figure(fact);
  }

  /** What a column that has written nothing at the leaf is filled with. */
  Cell at(ColumnRole role, String leaf) {
    var known = leaves.get(leaf);
    var peers = known != null && known.rule() instanceof PeerLeaf;
    return peers && !role.ofBloc() ? Cell.EMPTY : cells.getOrDefault(leaf, Cell.EMPTY);
  }
}
