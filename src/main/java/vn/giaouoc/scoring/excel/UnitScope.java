package vn.giaouoc.scoring.excel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.giaouoc.scoring.SheetContent;
import vn.giaouoc.scoring.domain.ColumnRole;
import vn.giaouoc.scoring.domain.CriterionLeaf;

/**
 * One unit's sheet as one reader may have it.
 *
 * @param roles the score columns the reader may read, from left to right
 * @param writing the column the reader may fill in; null for a mere reader
 * @param bloc the bloc's name in that year
 * @param at when it is written
 */
public record UnitScope(
    SheetContent content,
    List<ColumnRole> roles,
    @Nullable ColumnRole writing,
    String bloc,
    String unit,
    int year,
    Instant at) {

  public UnitScope {
    roles = List.copyOf(roles);
  }

  /** The column whose inputs are shown: the one to fill in, or else the last that is shown. */
  ColumnRole input() {
    if (writing != null) {
      return writing;
    }
    return roles.isEmpty() ? ColumnRole.SELF : roles.getLast();
  }

  /** Whether the reader fills in this leaf here; what comes from outside the sheet he does not. */
  boolean mayFill(CriterionLeaf leaf) {
    return writing != null && content.columns().mayWrite(writing, leaf.key());
  }

  /** All columns shown, the one to fill in among them. */
  List<ColumnRole> shown() {
    return content.columns().plan().roles().stream()
        .filter(r -> r == input() || roles.contains(r))
        .toList();
  }
}
