package vn.giaouoc.scoring;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaouoc.scoring.domain.Cell;
import vn.giaouoc.scoring.domain.ColumnPlan;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.Columns;
import vn.giaouoc.scoring.domain.CriterionLeaf;
import vn.giaouoc.scoring.domain.Node;
import vn.giaouoc.scoring.domain.Outside;
import vn.giaouoc.scoring.domain.Progress;
import vn.giaouoc.scoring.domain.Scorecard;

/**
 * A sheet with all its columns.
 *
 * @param entries what is written, by column and leaf
 * @param evidence ids of the files, by leaf
 * @param elsewhere where the values come from that nobody fills in on the sheet
 */
public record SheetContent(
    Sheet sheet,
    TableVersion table,
    Columns columns,
    List<Entry> entries,
    Map<String, List<Long>> evidence,
    Elsewhere elsewhere) {

  /** A sheet with what is written in it. */
  static SheetContent of(
      Sheet sheet,
      TableVersion table,
      ColumnPlan plan,
      Outside outside,
      List<Entry> entries,
      Map<String, List<Long>> evidence,
      Elsewhere elsewhere) {
    Map<ColumnRole, Map<String, Cell>> written = new EnumMap<>(ColumnRole.class);
    for (var entry : entries) {
      written.computeIfAbsent(entry.role(), _ -> new HashMap<>()).put(entry.leaf(), entry.cell());
    }
    return new SheetContent(
        sheet,
        table,
        new Columns(table.table(), plan, written, sheet.closed(), outside),
        List.copyOf(entries),
        Map.copyOf(evidence),
        elsewhere);
  }

  /** The same sheet once these cells are written. */
  SheetContent with(Sheet head, List<Entry> writes) {
    var all = new LinkedHashMap<Place, Entry>();
    Stream.concat(entries.stream(), writes.stream())
        .forEach(entry -> all.put(new Place(entry.role(), entry.leaf()), entry));
    return of(
        head,
        table,
        columns.plan(),
        columns.outside(),
        List.copyOf(all.values()),
        evidence,
        elsewhere);
  }

  private record Place(ColumnRole role, String leaf) {}

  /** How far the self column is. */
  public Progress progress() {
    return Progress.of(table.table(), columns.answers(ColumnRole.SELF), proven());
  }

  /** The leaves that are not meant for a unit of this kind. */
  public Set<CriterionLeaf> leftOut() {
    var kind = columns.outside().about().kind();
    return table.table().groups().stream()
        .flatMap(group -> leftOut(group, kind, false))
        .collect(Collectors.toSet());
  }

  private static Stream<CriterionLeaf> leftOut(Node node, String kind, boolean above) {
    var left = above || !node.terms().concern(kind);
    return node instanceof CriterionLeaf leaf
        ? left ? Stream.of(leaf) : Stream.empty()
        : node.children().stream().flatMap(child -> leftOut(child, kind, left));
  }

  /** The keys of the leaves that have a file. */
  public Set<String> proven() {
    return evidence.keySet();
  }

  /** The result of the column that counts: the last completed one. */
  public Scorecard countingCard() {
    return columns.card(columns.counting());
  }

  /** The written cell, if there is one. */
  public Optional<Entry> entry(ColumnRole role, String leaf) {
    return entries.stream().filter(e -> e.role() == role && e.leaf().equals(leaf)).findFirst();
  }
}
